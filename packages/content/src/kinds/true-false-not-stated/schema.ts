import { z } from "zod";
import { textSchema } from "../../model/identifier.schema.ts";
import { bareOptionSchema, questionBase } from "../question-base.schema.ts";

/** A statement to judge by the text alone. */
export const trueFalseNotStatedSchema = z.strictObject({
  kind: z.literal("true-false-not-stated"),
  ...questionBase,
  statement: textSchema,
  options: z.strictObject({
    true: bareOptionSchema,
    false: bareOptionSchema,
    "not-stated": bareOptionSchema,
  }),
});
