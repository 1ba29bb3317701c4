import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, textOptionSchema } from "../question-base.schema.ts";

/** A question with several right answers. The stem says how many. */
export const severalChoicesSchema = z.strictObject({
  kind: z.literal("several-choices"),
  ...questionBase,
  options: z.record(identifierSchema, textOptionSchema),
});
