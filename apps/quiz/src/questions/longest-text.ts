import type { Question } from "@sidelight/content";
import { typedText } from "@sidelight/content/questions";

/**
 * The longest typed answers, in characters: a name or two, and a long paragraph that every learning platform has room for. No
 * field cuts what is longer; it says how many are too many.
 */
export const longestText = { "short-text": 100, "open-response": 800 } as const;

/** Returns how many characters of a typed answer are too many; 0 for any other answer. */
export const tooManyCharacters = ({ kind }: Pick<Question, "kind">, chosen: readonly string[]): number =>
  kind === "short-text" || kind === "open-response"
    ? Math.max(0, typedText(chosen).length - longestText[kind])
    : 0;
