import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema, valuesSchema } from "../question-base.schema.ts";

/** Things to be given what belongs to them, or the group that they belong to. A value may be right for several rows. */
export const matchSchema = z.strictObject({
  kind: z.literal("match"),
  ...questionBase,
  rows: z.record(identifierSchema, rowSchema),
  values: valuesSchema,
});
