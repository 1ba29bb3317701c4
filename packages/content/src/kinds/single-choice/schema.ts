import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, textOptionSchema } from "../question-base.schema.ts";

/** One right answer among several. */
export const singleChoiceSchema = z.strictObject({
  kind: z.literal("single-choice"),
  ...questionBase,
  options: z.record(identifierSchema, textOptionSchema),
});
