import type { QuizView } from "../lessons/quiz-view.ts";

/** Large print by a native checkbox, which the style sheet of the printed page asks: it takes no script. */
export function PaperSize({ view: { words } }: { readonly view: QuizView }) {
  return (
    <p className="screen-only">
      <label className="choice">
        <input type="checkbox" id="large-print" autoComplete="off" />
        <span>{words.worksheet.largePrint}</span>
      </label>
    </p>
  );
}
