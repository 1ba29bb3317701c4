import { distance } from "fastest-levenshtein";
import { typedText } from "../../questions/response.ts";
import { foldedText } from "../../typed-text/fold-text.ts";

/**
 * Returns whether a wrong text is a spelling mistake: one letter off in a word of at least four, two in one
 * of at least eight (Levenshtein distance). It earns nothing, but the form asks to check the spelling before
 * submission.
 */
export const isNearMiss = (
  { accepted }: { readonly accepted: readonly string[] },
  chosen: readonly string[],
): boolean => {
  const typed = foldedText(typedText(chosen));
  const texts = accepted.map(foldedText);
  if (texts.includes(typed)) return false;
  return texts.some((text) => {
    const allowed = text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0;
    return distance(text, typed) <= allowed;
  });
};
