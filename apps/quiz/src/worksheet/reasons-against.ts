import type { Question } from "@sidelight/content";
import { optionsOf } from "@sidelight/content/questions";
import { worksheetMessages } from "../messages/worksheet/both.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";

/** Why something else than the right answer is wrong. */
export interface ReasonAgainst {
  /** A wrong option; or a row, a gap or an item, whatever else it is given. */
  readonly about: string;
  readonly feedback: string;
}

/** The reasons against everything that is not right in a question, each said once. */
export const reasonsAgainst = (data: QuizData, question: Question): readonly ReasonAgainst[] => {
  const rows = "items" in question ? question.items : "rows" in question ? question.rows : undefined;
  if (rows) return Object.values(rows).map(({ text, feedback }) => ({ about: text, feedback }));
  if ("otherwise" in question)
    return [{ about: worksheetMessages[data.language].otherwise, feedback: question.otherwise.feedback }];
  return Object.entries(optionsOf(question)).flatMap(([choice, { correct, feedback = "" }]) =>
    correct ? [] : [{ about: optionWords(data, question, choice), feedback }],
  );
};
