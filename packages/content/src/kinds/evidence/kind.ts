import type { KindDefinition, QuestionOf } from "../definition.ts";
import { namedOptions, rightOptions, scoreOptions } from "../named-options.ts";

/**
 * Scores like a single choice if one sentence proves the statement (radios), like several choices if more do (checkboxes).
 * Sentences keep the order of the text.
 */
export const evidence: KindDefinition<QuestionOf<"evidence">> = {
  ...namedOptions,
  choosesOne: "where one is right",
  score: (question, response) =>
    scoreOptions(question, rightOptions(question).length === 1 ? response.slice(0, 1) : response),
  optionList: ({ options }) => ({ names: Object.keys(options) }),
  words: (_question, sentence) => ({ sentence }),
};
