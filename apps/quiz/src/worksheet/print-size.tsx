import type { QuizView } from "../lessons/quiz-view.ts";

/** Large print by a native checkbox, which the style sheet of the printed page asks: it takes no script. */
export function PrintSize({ view: { worksheet } }: { readonly view: QuizView }) {
  return (
    <form className="screen-only" autoComplete="off">
      <label className="choice">
        <input type="checkbox" id="large-print" />
        <span>{worksheet.largePrint}</span>
      </label>
    </form>
  );
}
