import { z } from "zod";
import { claimAndEvidenceSchema } from "../kinds/claim-and-evidence/schema.ts";
import { clozeSchema } from "../kinds/cloze/schema.ts";
import { evidenceSchema as evidenceQuestionSchema } from "../kinds/evidence/schema.ts";
import { matchSchema } from "../kinds/match/schema.ts";
import { nextCheckSchema } from "../kinds/next-check/schema.ts";
import { openResponseSchema } from "../kinds/open-response/schema.ts";
import { orderSchema } from "../kinds/order/schema.ts";
import { severalChoicesSchema } from "../kinds/several-choices/schema.ts";
import { shortTextSchema } from "../kinds/short-text/schema.ts";
import { singleChoiceSchema } from "../kinds/single-choice/schema.ts";
import { sourceRelationSchema } from "../kinds/source-relation/schema.ts";
import { trueFalseNotStatedSchema } from "../kinds/true-false-not-stated/schema.ts";
import { whoSaidItSchema } from "../kinds/who-said-it/schema.ts";

/** A question of any kind, distinguished by `kind`. */
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
