import type { Question, QuestionKind } from "../model/question.ts";
import { scoreEvidence } from "./evidence/score.ts";
import { type Judgement, rightOptions, type ScoredQuestion } from "./score-options.ts";
import { scoreSeveralChoices } from "./several-choices/score.ts";
import { scoreSingleChoice } from "./single-choice/score.ts";
import { scoreTrueFalseNotStated } from "./true-false-not-stated/score.ts";

type Score = (question: ScoredQuestion, chosen: readonly string[]) => Judgement;

/** How each kind is scored. The compiler refuses the list when a kind is missing. */
const scores: Readonly<Record<QuestionKind, Score>> = {
  "single-choice": scoreSingleChoice,
  "several-choices": scoreSeveralChoices,
  "true-false-not-stated": scoreTrueFalseNotStated,
  evidence: scoreEvidence,
};

/** Every kind of question, in the order in which documentation lists them. */
export const questionKinds = Object.keys(scores) as readonly QuestionKind[];

/** Judges the chosen options of a question of any kind. Pure; never throws for an answer that is out of date. */
export const scoreQuestion = (
  question: ScoredQuestion & Pick<Question, "kind">,
  chosen: readonly string[],
): Judgement => scores[question.kind](question, chosen);

/** How many options the learner is asked to choose: the number that are right. */
export const choicesAsked = (question: ScoredQuestion): number => rightOptions(question).length;

/** Whether one choice excludes the others (radios) or not (checkboxes). */
export const choosesOne = (question: ScoredQuestion & Pick<Question, "kind">): boolean =>
  question.kind !== "several-choices" && choicesAsked(question) === 1;
