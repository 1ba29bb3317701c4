import { z } from "zod";
import { claimAndEvidenceSchema } from "../questions/claim-and-evidence/schema.ts";
import { clozeSchema } from "../questions/cloze/schema.ts";
import { evidenceSchema as evidenceQuestionSchema } from "../questions/evidence/schema.ts";
import { matchSchema } from "../questions/match/schema.ts";
import { nextCheckSchema } from "../questions/next-check/schema.ts";
import { openResponseSchema } from "../questions/open-response/schema.ts";
import { orderSchema } from "../questions/order/schema.ts";
import { severalChoicesSchema } from "../questions/several-choices/schema.ts";
import { shortTextSchema } from "../questions/short-text/schema.ts";
import { singleChoiceSchema } from "../questions/single-choice/schema.ts";
import { sourceRelationSchema } from "../questions/source-relation/schema.ts";
import { trueFalseNotStatedSchema } from "../questions/true-false-not-stated/schema.ts";
import { whoSaidItSchema } from "../questions/who-said-it/schema.ts";

/** A question of any kind, told apart by `kind`. */
export const questionSchema = z.discriminatedUnion("kind", [
  singleChoiceSchema,
  severalChoicesSchema,
  trueFalseNotStatedSchema,
  evidenceQuestionSchema,
  claimAndEvidenceSchema,
  whoSaidItSchema,
  orderSchema,
  matchSchema,
  clozeSchema,
  shortTextSchema,
  sourceRelationSchema,
  nextCheckSchema,
  openResponseSchema,
]);
