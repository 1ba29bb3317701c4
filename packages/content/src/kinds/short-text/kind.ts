import { choiceIn, textField, typedText } from "../../questions/response.ts";
import { foldedText } from "../../typed-text/fold-text.ts";
import { defaults } from "../defaults.ts";
import type { Judgement, KindDefinition, QuestionOf, Response } from "../definition.ts";

/** Scores 1 for a text that folds to the same as an accepted one ({@link foldedText}), 0 for any other. */
export const scoreShortText = (
  { accepted }: { readonly accepted: readonly string[] },
  response: Response,
): Judgement => {
  const typed = foldedText(typedText(response));
  const right = typed !== "" && accepted.some((text) => foldedText(text) === typed);
  const best = choiceIn(textField, accepted[0] ?? "");
  return {
    score: right ? 1 : 0,
    hits: right ? [best] : [],
    missed: right ? [] : [best],
    wrong: right || typed === "" ? [] : [choiceIn(textField, typedText(response))],
  };
};

/** A word or two to type. */
export const shortText: KindDefinition<QuestionOf<"short-text">> = {
  ...defaults,
  longestText: 100,
  task: "text",
  score: scoreShortText,
  options: () => ({}),
  words: (_question, text) => ({ text }),
  reason: ({ otherwise }) => otherwise,
  rationales: ({ otherwise }) => [{ about: "any other text", feedback: otherwise.feedback }],
  // A right text may differ in its letters from the accepted one that is shown.
  verdict(question, response) {
    return this.score(question, response).hits.length > 0 ? "right" : "wrong";
  },
  interaction: ({ accepted }) => ({ type: "fill-in", accepted }),
};
