import type { Question, QuestionKind } from "../model/question.ts";
import { scoreClaimAndEvidence } from "./claim-and-evidence/score.ts";
import { scoreCloze } from "./cloze/score.ts";
import { scoreEvidence } from "./evidence/score.ts";
import { scoreMatch } from "./match/score.ts";
import { scoreNextCheck } from "./next-check/score.ts";
import { scoreOpenResponse } from "./open-response/score.ts";
import { scoreOrder } from "./order/score.ts";
import type { Judgement } from "./score-options.ts";
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

/** What a kind of question is like, where the kinds differ in more than their parts. */
interface KindTraits {
  /** Whether it counts in the score. An answer in one's own words does not. */
  readonly scored: boolean;
  /** Where the answer is typed, and there is nothing to choose from: its longest text, in characters. */
  readonly longestText?: number;
  /** Whether one choice excludes the others; where a question may have several right ones, only if one is right. */
  readonly choosesOne: boolean | "where one is right";
  /** Whether the stem has to say how many options are right. */
  readonly saysHowMany: boolean;
  /** Whether its options are sentences of the text, and named as these are. */
  readonly optionsAreSentences: boolean;
}

const options = {
  scored: true,
  choosesOne: false,
  saysHowMany: false,
  optionsAreSentences: false,
};
const oneOption = { ...options, choosesOne: true };
const several = { ...options, saysHowMany: true };
const parts = options;
/** A name or two; and a long paragraph, which every learning platform has room for. */
const shortText = { ...options, longestText: 100 };
const ownWords = { ...options, scored: false, longestText: 800 };

/** The compiler refuses the list when a kind is missing. */
const traits: Readonly<Record<QuestionKind, KindTraits>> = {
  "single-choice": oneOption,
  "several-choices": several,
  "true-false-not-stated": oneOption,
  evidence: { ...several, choosesOne: "where one is right", optionsAreSentences: true },
  "claim-and-evidence": parts,
  "who-said-it": parts,
  order: parts,
  match: parts,
  cloze: parts,
  "short-text": shortText,
  "source-relation": parts,
  "next-check": oneOption,
  "open-response": ownWords,
};

/** Whether a question counts in the score. An answer in one's own words does not. */
export const isScored = ({ kind }: Pick<Question, "kind">): boolean => traits[kind].scored;

/** Whether an answer is typed rather than chosen. */
export const isTyped = ({ kind }: Pick<Question, "kind">): boolean => traits[kind].longestText !== undefined;

/** The longest text of a typed answer, in characters; without end where the answer is chosen. */
export const longestText = ({ kind }: Pick<Question, "kind">): number =>
  traits[kind].longestText ?? Number.POSITIVE_INFINITY;

/** Whether the options of a question are sentences of the text, and named as these are. */
export const optionsAreSentences = ({ kind }: Pick<Question, "kind">): boolean =>
  traits[kind].optionsAreSentences;

/** Whether the stem of a question has to say how many options are right. */
export const saysHowMany = ({ kind }: Pick<Question, "kind">): boolean => traits[kind].saysHowMany;

/** The right choices of a question, in the order they are written; the first accepted text of a typed answer. */
export const rightChoices = (question: Question): readonly string[] => scoreQuestion(question, []).missed;

/** How many choices the learner is asked for: one a row, one a part, one text, or as many options as are right. */
export const choicesAsked = (question: Question): number =>
  isTyped(question) ? 1 : rightChoices(question).length;

/** Whether one choice excludes the others (radios) or not (checkboxes, rows). */
export const choosesOne = (question: Question): boolean => {
  const trait = traits[question.kind].choosesOne;
  return trait === "where one is right" ? rightChoices(question).length === 1 : trait;
};
