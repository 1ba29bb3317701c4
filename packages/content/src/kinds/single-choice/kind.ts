import type { KindDefinition, QuestionOf } from "../definition.ts";
import { namedOptions, scoreFirstOption } from "../named-options.ts";

/** Scores 0 or 1. */
export const singleChoice: KindDefinition<QuestionOf<"single-choice">> = {
  ...namedOptions,
  choosesOne: true,
  score: scoreFirstOption,
};
