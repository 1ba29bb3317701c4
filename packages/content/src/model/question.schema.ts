import { z } from "zod";
import { evidenceSchema as evidenceQuestionSchema } from "../questions/evidence/schema.ts";
import { severalChoicesSchema } from "../questions/several-choices/schema.ts";
import { singleChoiceSchema } from "../questions/single-choice/schema.ts";
import { trueFalseNotStatedSchema } from "../questions/true-false-not-stated/schema.ts";

/** A question of any kind, told apart by `kind`. */
export const questionSchema = z.discriminatedUnion("kind", [
  singleChoiceSchema,
  severalChoicesSchema,
  trueFalseNotStatedSchema,
  evidenceQuestionSchema,
]);
