import type { KindDefinition, QuestionOf } from "../definition.ts";
import { shuffledValues, valuedRows } from "../rows.ts";

/** Scores gaps with the right word / gaps. */
export const cloze: KindDefinition<QuestionOf<"cloze">> = {
  ...valuedRows,
  task: "gaps",
  valueList(question) {
    return shuffledValues(Object.keys(question.values), this.rows(question));
  },
  words: ({ values }, value) => ({ text: values[value] ?? "" }),
};
