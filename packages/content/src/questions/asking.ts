import type { Judgement, Options, Response, ScoredRows } from "../kinds/definition.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { Question } from "../model/question.ts";

type OfKind = Pick<Question, "kind">;

/** Judges a response to a question of any kind. Pure; never throws for a response that is out of date. */
export const scoreQuestion = (question: Question, response: Response): Judgement =>
  kindOf(question).score(question, response);

/** Says whether a question counts in the score. An answer in one's own words does not. */
export const isScored = (question: OfKind): boolean => kindOf(question).isScored;

/** Says whether an answer is typed rather than chosen. */
export const isTyped = (question: OfKind): boolean => kindOf(question).longestText !== undefined;

/** Returns the longest text of a typed answer, in characters; infinity where the answer is chosen. */
export const longestText = (question: OfKind): number =>
  kindOf(question).longestText ?? Number.POSITIVE_INFINITY;

/** Lists everything that can be chosen in a question, by choice. Typed answers have nothing to choose from. */
export const optionsOf = (question: Question): Options => kindOf(question).options(question);

/** Lists the rows of a question, each with its right value; the items of an order with their positions from 1. */
export const rowsOf = (question: Question): ScoredRows => kindOf(question).rows(question);

/** Lists the values that each row of a question can be given, in the order in which the lesson writes them. */
export const valuesOf = (question: Question): readonly string[] => kindOf(question).valueList(question).names;

/** Lists the right choices of a question in the order they are written; of a typed answer, the first accepted text. */
export const rightChoices = (question: Question): readonly string[] => scoreQuestion(question, []).missed;

/** Counts the choices that the learner is asked for: one a row, one a part, one text, or one for each right option. */
export const choicesAsked = (question: Question): number =>
  isTyped(question) ? 1 : rightChoices(question).length;

/** Says whether one choice excludes the others (radios) or not (checkboxes, rows). */
export const choosesOne = (question: Question): boolean => {
  const { choosesOne: trait } = kindOf(question);
  return trait === "where one is right" ? rightChoices(question).length === 1 : trait;
};
