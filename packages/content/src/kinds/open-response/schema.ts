import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { questionBase } from "../question-base.schema.ts";

/** An answer in words of one's own, held against a model and a list by whoever wrote it. It is not in the score. */
export const openResponseSchema = z.strictObject({
  kind: z.literal("open-response"),
  ...questionBase,
  model: textSchema,
  criteria: z
    .record(identifierSchema, textSchema)
    .meta({ description: "What a good answer does, each to be ticked by the writer." }),
});
