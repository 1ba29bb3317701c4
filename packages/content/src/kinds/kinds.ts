import type { Question, QuestionKind } from "../model/question.ts";
import { claimAndEvidence } from "./claim-and-evidence/kind.ts";
import { cloze } from "./cloze/kind.ts";
import type { KindDefinition, QuestionOf } from "./definition.ts";
import { evidence } from "./evidence/kind.ts";
import { match } from "./match/kind.ts";
import { nextCheck } from "./next-check/kind.ts";
import { openResponse } from "./open-response/kind.ts";
import { order } from "./order/kind.ts";
import { severalChoices } from "./several-choices/kind.ts";
import { shortText } from "./short-text/kind.ts";
import { singleChoice } from "./single-choice/kind.ts";
import { sourceRelation } from "./source-relation/kind.ts";
import { trueFalseNotStated } from "./true-false-not-stated/kind.ts";
import { whoSaidIt } from "./who-said-it/kind.ts";

const kinds = {
  "single-choice": singleChoice,
  "several-choices": severalChoices,
  "true-false-not-stated": trueFalseNotStated,
  evidence,
  "claim-and-evidence": claimAndEvidence,
  "who-said-it": whoSaidIt,
  order,
  match,
  cloze,
  "short-text": shortText,
  "source-relation": sourceRelation,
  "next-check": nextCheck,
  "open-response": openResponse,
} satisfies { readonly [Kind in QuestionKind]: KindDefinition<QuestionOf<Kind>> };

/** Every kind of question, in the order in which documentation lists them. */
export const questionKinds = Object.keys(kinds) as readonly QuestionKind[];

/** Returns the definition of a question's kind. */
export const kindOf = ({ kind }: Pick<Question, "kind">): KindDefinition => kinds[kind];
