import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, textOptionSchema } from "../question-base.schema.ts";

/** Several right answers; how many is said to the learner. */
export const severalChoicesSchema = z.strictObject({
  kind: z.literal("several-choices"),
  ...questionBase,
  options: z.record(identifierSchema, textOptionSchema),
});
