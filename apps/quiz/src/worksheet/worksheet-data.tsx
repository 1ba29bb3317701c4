import type { Question } from "@sidelight/content";
import type { QuizView } from "../lessons/quiz-view.ts";
import { arrangementOf } from "../questions/arrange-question.ts";
import { formOf } from "../questions/forms.ts";
import { type WorksheetQuestions, worksheetDataId } from "./arrange-worksheet.ts";

const worksheetQuestions = (questions: Readonly<Record<string, Question>>): WorksheetQuestions =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      { ...arrangementOf(question), lettered: formOf(question).lettered?.(question) ?? {} },
    ]),
  );

/** The data with which the island puts a worksheet in another order. */
export function WorksheetData({ view }: { readonly view: QuizView }) {
  const json = JSON.stringify(worksheetQuestions(view.lesson.questions)).replaceAll("<", "\\u003c");
  return <script type="application/json" id={worksheetDataId} dangerouslySetInnerHTML={{ __html: json }} />;
}
