import { z } from "zod";
import { textSchema } from "../../model/identifier.schema.ts";
import { otherwiseSchema, questionBase } from "../question-base.schema.ts";

/** A word or two to be typed. */
export const shortTextSchema = z.strictObject({
  kind: z.literal("short-text"),
  ...questionBase,
  accepted: z
    .array(textSchema)
    .min(1)
    .readonly()
    .meta({ description: "What counts as right; the first is shown as the right answer." }),
  otherwise: otherwiseSchema,
});
