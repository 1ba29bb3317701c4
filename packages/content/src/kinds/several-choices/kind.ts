import type { KindDefinition, QuestionOf } from "../definition.ts";
import { namedOptions } from "../named-options.ts";

/** Scores `max(0, (hits − wrong) / N)`, where N is the number of right options, which the stem gives. */
export const severalChoices: KindDefinition<QuestionOf<"several-choices">> = {
  ...namedOptions,
};
