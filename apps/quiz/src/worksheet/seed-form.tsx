import { largestSeed } from "@sidelight/content/questions";
import { formatNumber } from "@sidelight/preferences/words";
import type { QuizView } from "../lessons/quiz-view.ts";
import { firstSeed } from "../practice/practice-data.ts";

/** Whose order is asked for. */
export interface SeedFormProps {
  readonly view: QuizView;
}

/**
 * The order of options of a sheet and its key: shown, printed, and typed in to have it again. Sending the form only puts the
 * number into the address, so that a link holds it too; another order than the first takes scripts.
 */
export function SeedForm({ view: { words, language } }: SeedFormProps) {
  const { worksheet } = words;
  return (
    <form className="seed" method="get">
      <p className="seed-line">
        <label htmlFor="seed">{worksheet.order}</label>{" "}
        <strong className="paper-only" data-seed="">
          {formatNumber(language, firstSeed)}
        </strong>
        <input
          id="seed"
          className="seed-number"
          type="number"
          name="seed"
          min={1}
          max={largestSeed}
          defaultValue={firstSeed}
          autoComplete="off"
          aria-describedby="seed-hint"
        />{" "}
        <button type="submit" className="button scripts-only">
          {worksheet.showOrder}
        </button>
      </p>
      <p id="seed-hint" className="note screen-only">
        {worksheet.orderHint}
      </p>
    </form>
  );
}
