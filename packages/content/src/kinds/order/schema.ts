import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { otherwiseSchema, questionBase } from "../question-base.schema.ts";

/** Things to be put in their order. */
export const orderSchema = z.strictObject({
  kind: z.literal("order"),
  ...questionBase,
  items: z
    .record(identifierSchema, otherwiseSchema.extend({ text: textSchema }))
    .meta({ description: "In the right order, the first one first." }),
});
