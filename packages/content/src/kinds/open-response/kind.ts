import { defaults } from "../defaults.ts";
import type { KindDefinition, QuestionOf } from "../definition.ts";

/** Has no score: the writer compares the answer with a model. Every learning platform has room for 800 characters. */
export const openResponse: KindDefinition<QuestionOf<"open-response">> = {
  ...defaults,
  isScored: false,
  longestText: 800,
  task: "text",
  score: () => ({ score: 0, hits: [], missed: [], wrong: [] }),
  options: () => ({}),
  words: (_question, text) => ({ text }),
  model: ({ model, criteria }) => ({ text: model, criteria }),
  interaction: () => ({ type: "long-fill-in" }),
};
