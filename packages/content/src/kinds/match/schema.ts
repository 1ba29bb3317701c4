import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema, valuesSchema } from "../question-base.schema.ts";

/** Rows to match with a value or a group. A value may be right for several rows. */
export const matchSchema = z.strictObject({
  kind: z.literal("match"),
  ...questionBase,
  rows: z.record(identifierSchema, rowSchema),
  values: valuesSchema,
});
