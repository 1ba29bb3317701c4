import { choiceIn, textField, valueIn } from "../field.ts";
import type { Judgement } from "../score-options.ts";

/**
 * A typed answer without what does not change it: compatibility forms (Unicode NFKC), case, vowel signs and joining marks of
 * Arabic, the forms of alif, of ya and of the feminine ending, spaces around and inside, quotation marks, a final stop.
 */
export const foldedText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replace(/[\u064B-\u065F\u0670\u0640]/gu, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/ة/gu, "ه")
    .replace(/[“”«»"]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.。۔]$/u, "")
    .trim();

/** What was typed, as it was typed. */
export const typedText = (chosen: readonly string[]): string => valueIn(chosen, textField) ?? "";

/** 1 for an accepted text, 0 for any other. */
export const scoreShortText = (
  { accepted }: { readonly accepted: readonly string[] },
  chosen: readonly string[],
): Judgement => {
  const typed = foldedText(typedText(chosen));
  const right = typed !== "" && accepted.some((text) => foldedText(text) === typed);
  const best = choiceIn(textField, accepted[0] ?? "");
  return {
    score: right ? 1 : 0,
    hits: right ? [best] : [],
    missed: right ? [] : [best],
    wrong: right || typed === "" ? [] : [choiceIn(textField, typedText(chosen))],
  };
};
