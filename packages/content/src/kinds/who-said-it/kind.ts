import type { KindDefinition, QuestionOf } from "../definition.ts";
import { shuffledValues, valuedRows } from "../rows.ts";

/** Scores statements with the right speaker / statements. */
export const whoSaidIt: KindDefinition<QuestionOf<"who-said-it">> = {
  ...valuedRows,
  valueList(question) {
    return shuffledValues(question.speakers, this.rows(question));
  },
  words: (_question, speaker) => ({ speaker }),
};
