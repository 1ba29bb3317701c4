import type { Question } from "@sidelight/content";
import { choicesAsked, choosesOne } from "@sidelight/content/questions";

const numbers = ["none", "one", "two", "three", "four", "five", "six"] as const;

const inWords = (count: number): string => numbers[count] ?? String(count);

/**
 * Why an answer cannot be checked yet, as one sentence that says what to do; `undefined` when it can. A question that
 * says "choose two" takes exactly two, because anything else is a slip rather than an answer.
 */
export const answerError = (question: Question, chosen: readonly string[]): string | undefined => {
  if (choosesOne(question)) return chosen.length === 0 ? "Choose an answer." : undefined;
  const asked = choicesAsked(question);
  if (chosen.length === asked) return undefined;
  return chosen.length === 0
    ? `Choose ${inWords(asked)} answers.`
    : `Choose ${inWords(asked)} answers; you have chosen ${inWords(chosen.length)}.`;
};
