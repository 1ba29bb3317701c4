import { foldedText } from "../../typed-text/fold-text.ts";
import { choiceIn, textField, valueIn } from "../field.ts";
import type { Judgement } from "../score-options.ts";

/** What was typed, as it was typed. */
export const typedText = (chosen: readonly string[]): string => valueIn(chosen, textField) ?? "";

/** Returns 1 for a text that is folded to the same as an accepted one ({@link foldedText}), 0 for any other. */
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
