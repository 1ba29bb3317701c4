import type { Question } from "@sidelight/content";
import { choicesAsked, choosesOne } from "@sidelight/content/questions";
import type { QuizWords } from "../words/quiz-words.ts";

/**
 * Why an answer cannot be checked yet, as one sentence that says what to do; `undefined` when it can. A question that
 * says "choose two" takes exactly two, because anything else is a slip rather than an answer.
 */
export const answerError = (
  question: Question,
  chosen: readonly string[],
  { error }: QuizWords,
): string | undefined => {
  if (choosesOne(question)) return chosen.length === 0 ? error.chooseOne : undefined;
  const asked = choicesAsked(question);
  if (chosen.length === asked) return undefined;
  return chosen.length === 0 ? error.choose(asked) : error.chooseInstead(asked, chosen.length);
};
