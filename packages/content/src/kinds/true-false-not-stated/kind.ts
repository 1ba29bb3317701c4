import type { KindDefinition, QuestionOf } from "../definition.ts";
import { namedOptions, scoreFirstOption } from "../named-options.ts";

/** Scores 0 or 1. The three answers always have the same order, because shuffling them would only confuse. */
export const trueFalseNotStated: KindDefinition<QuestionOf<"true-false-not-stated">> = {
  ...namedOptions,
  choosesOne: true,
  score: scoreFirstOption,
  optionList: ({ options }) => ({ names: Object.keys(options) }),
  words: (_question, answer) => ({ answer }),
};
