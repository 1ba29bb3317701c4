import type { Question, QuestionKind } from "../model/question.ts";
import { scoreClaimAndEvidence } from "./claim-and-evidence/score.ts";
import { scoreCloze } from "./cloze/score.ts";
import { scoreEvidence } from "./evidence/score.ts";
import { scoreMatch } from "./match/score.ts";
import { scoreNextCheck } from "./next-check/score.ts";
import { scoreOpenResponse } from "./open-response/score.ts";
import { scoreOrder } from "./order/score.ts";
import { type Judgement, rightOptions } from "./score-options.ts";
import { scoreSeveralChoices } from "./several-choices/score.ts";
import { scoreShortText } from "./short-text/score.ts";
import { scoreSingleChoice } from "./single-choice/score.ts";
import { scoreSourceRelation } from "./source-relation/score.ts";
import { scoreTrueFalseNotStated } from "./true-false-not-stated/score.ts";
import { scoreWhoSaidIt } from "./who-said-it/score.ts";

/** How each kind is scored. The compiler refuses the list when a kind is missing. */
const scores: {
  readonly [Kind in QuestionKind]: (
    question: Extract<Question, { kind: Kind }>,
    chosen: readonly string[],
  ) => Judgement;
} = {
  "single-choice": scoreSingleChoice,
  "several-choices": scoreSeveralChoices,
  "true-false-not-stated": scoreTrueFalseNotStated,
  evidence: scoreEvidence,
  "claim-and-evidence": scoreClaimAndEvidence,
  "who-said-it": scoreWhoSaidIt,
  order: scoreOrder,
  match: scoreMatch,
  cloze: scoreCloze,
  "short-text": scoreShortText,
  "source-relation": scoreSourceRelation,
  "next-check": scoreNextCheck,
  "open-response": scoreOpenResponse,
};

/** Every kind of question, in the order in which documentation lists them. */
export const questionKinds = Object.keys(scores) as readonly QuestionKind[];

/** Judges an answer to a question of any kind. Pure; never throws for an answer that is out of date. */
export const scoreQuestion = (question: Question, chosen: readonly string[]): Judgement =>
  // A question's kind picks its own score; TypeScript cannot follow that through the union.
  (scores[question.kind] as (question: Question, chosen: readonly string[]) => Judgement)(question, chosen);

/** Whether a question counts in the score. An answer in one's own words does not. */
export const isScored = ({ kind }: Pick<Question, "kind">): boolean => kind !== "open-response";

/** The right choices of a question, in the order they are written; the first accepted text of a typed answer. */
export const rightChoices = (question: Question): readonly string[] => scoreQuestion(question, []).missed;

/** How many choices the learner is asked for: one a row, one a part, one text, or as many options as are right. */
export const choicesAsked = (question: Question): number =>
  question.kind === "open-response" ? 1 : rightChoices(question).length;

/** Whether one choice excludes the others (radios) or not (checkboxes, rows). */
export const choosesOne = (question: Question): boolean =>
  question.kind === "single-choice" ||
  question.kind === "true-false-not-stated" ||
  question.kind === "next-check" ||
  (question.kind === "evidence" && rightOptions(question).length === 1);
