import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { bareOptionSchema, questionBase } from "../question-base.schema.ts";

/** A statement, and the sentence or sentences of the lesson that prove it. */
export const evidenceSchema = z.strictObject({
  kind: z.literal("evidence"),
  ...questionBase,
  options: z
    .record(identifierSchema, bareOptionSchema)
    .meta({ description: "Keyed by sentence name: the candidates, right and wrong." }),
});
