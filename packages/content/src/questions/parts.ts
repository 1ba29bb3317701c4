import type { Question } from "../model/question.ts";

/** The names of what a question of some kind lists by name, where each of it is of one type. */
type ListedAs<Each, Q = Question> = Q extends Question
  ? { [Key in keyof Q]-?: NonNullable<Q[Key]> extends Readonly<Record<string, Each>> ? Key : never }[keyof Q]
  : never;

/** The name of a part that a question lists by name with words or evidence for each, such as its options. */
export type QuestionPart = ListedAs<object>;

// The compiler refuses these lists when a part is missing.
const parts: Readonly<Record<QuestionPart, true>> = { options: true, proofs: true, rows: true, items: true };
const wordParts: Readonly<Record<Exclude<ListedAs<string>, "otherwise">, true>> = {
  values: true,
  criteria: true,
  outcomes: true,
};

/** What questions list by name, with words or evidence for each of it. A question has some of them. */
export const questionParts = Object.keys(parts) as readonly QuestionPart[];

/** What questions list by name, as words alone. */
export const questionWordParts = Object.keys(wordParts) as readonly (keyof typeof wordParts)[];
