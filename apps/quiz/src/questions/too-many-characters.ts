import type { Question } from "@sidelight/content";
import { longestText, typedText } from "@sidelight/content/questions";

/** Returns how many characters of a typed answer are too many; 0 for any other answer. No field cuts them. */
export const tooManyCharacters = (question: Pick<Question, "kind">, chosen: readonly string[]): number =>
  Math.max(0, typedText(chosen).length - longestText(question));
