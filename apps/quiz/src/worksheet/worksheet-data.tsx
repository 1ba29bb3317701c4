import type { QuizView } from "../lessons/quiz-view.ts";
import { worksheetDataId, worksheetQuestions } from "./arrange-worksheet.ts";

/** What the paper island needs to put a sheet in another order. */
export function WorksheetData({ view }: { readonly view: QuizView }) {
  const json = JSON.stringify(worksheetQuestions(view.lesson.questions)).replaceAll("<", "\\u003c");
  return <script type="application/json" id={worksheetDataId} dangerouslySetInnerHTML={{ __html: json }} />;
}
