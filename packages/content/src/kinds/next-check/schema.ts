import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { questionBase, rightSchema, wrongSchema } from "../question-base.schema.ts";

/** What a careful reader would check next (lateral reading, Stanford History Education Group). */
export const nextCheckSchema = z.strictObject({
  kind: z.literal("next-check"),
  ...questionBase,
  options: z.record(
    identifierSchema,
    z.discriminatedUnion("correct", [
      rightSchema.extend({ text: textSchema }),
      wrongSchema.extend({
        text: textSchema,
        credit: z.literal(0.5).optional().meta({ description: "A sound step that is not the best one." }),
      }),
    ]),
  ),
});
