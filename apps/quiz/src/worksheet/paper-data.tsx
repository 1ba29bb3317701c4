import type { QuizView } from "../lessons/quiz-view.ts";
import { paperDataId, paperQuestions } from "./arrange-paper.ts";

/** What the paper island needs to put a sheet in another order. */
export function PaperData({ view }: { readonly view: QuizView }) {
  const json = JSON.stringify(paperQuestions(view.lesson.questions)).replaceAll("<", "\\u003c");
  return <script type="application/json" id={paperDataId} dangerouslySetInnerHTML={{ __html: json }} />;
}
