import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { questionBase } from "../question-base.schema.ts";

/** An answer in the learner's own words, which they compare with a model and a list. It is not scored. */
export const openResponseSchema = z.strictObject({
  kind: z.literal("open-response"),
  ...questionBase,
  model: textSchema,
  criteria: z
    .record(identifierSchema, textSchema)
    .meta({ description: "What a good answer does. The learner ticks each point." }),
});
