import type { KindDefinition, QuestionOf } from "../definition.ts";
import { shuffledValues, valuedRows } from "../rows.ts";

/** Scores rows with the right value / rows. */
export const match: KindDefinition<QuestionOf<"match">> = {
  ...valuedRows,
  valueList(question) {
    return shuffledValues(Object.keys(question.values), this.rows(question));
  },
  words: ({ values }, value) => ({ text: values[value] ?? "" }),
};
