import type { QuizView } from "../lessons/quiz-view.ts";

/** A native checkbox for large print. The print style sheet reads it, so it needs no script. */
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
