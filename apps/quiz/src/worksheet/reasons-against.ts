import type { Question } from "@sidelight/content";
import { kindOf, type Rationale } from "@sidelight/content/questions";
import { worksheetMessages } from "../messages/worksheet-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";

/** Why something other than the right answer is wrong, in words. */
export interface ReasonAgainst {
  /** A wrong option; or a row, a gap or an item, whatever else it is given. */
  readonly about: string;
  readonly feedback: string;
}

/** Lists the reasons against everything that is not right in a question. */
export const reasonsAgainst = (data: QuizData, question: Question): readonly ReasonAgainst[] => {
  const kind = kindOf(question);
  const inWords = (about: Rationale["about"]): string => {
    if (about === "any other text") return worksheetMessages[data.language].otherwise;
    return "row" in about ? kind.rowText(question, about.row) : optionWords(data, question, about.choice);
  };
  return kind.rationales(question).map(({ about, feedback }) => ({ about: inWords(about), feedback }));
};
