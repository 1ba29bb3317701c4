import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema, valuesSchema } from "../question-base.schema.ts";

/** A passage with gaps, each to be filled with one of the same words. */
export const clozeSchema = z.strictObject({
  kind: z.literal("cloze"),
  ...questionBase,
  passage: textSchema.meta({ description: "Each gap appears once, as its name in braces: {agency}." }),
  rows: z.record(identifierSchema, rowSchema).meta({
    description: "The gaps by name. `text` says which gap it is, for people who cannot see its position.",
  }),
  values: valuesSchema,
});
