import type { KindDefinition, QuestionOf } from "../definition.ts";
import { namedOptions, scoreFirstOption } from "../named-options.ts";

/** Scores 1 for the best step, ½ for a sound one, 0 for one that finds nothing out. */
export const nextCheck: KindDefinition<QuestionOf<"next-check">> = {
  ...namedOptions,
  choosesOne: true,
  score(question, response) {
    const judged = scoreFirstOption(question, response);
    const [wrong] = judged.wrong;
    const chosen = wrong === undefined ? undefined : question.options[wrong];
    return chosen && "credit" in chosen && chosen.credit !== undefined
      ? { ...judged, score: chosen.credit }
      : judged;
  },
};
