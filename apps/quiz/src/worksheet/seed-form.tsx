import { formatNumber } from "@sidelight/i18n";
import type { QuizView } from "../lessons/quiz-view.ts";
import { firstSeed } from "../practice/practice-data.ts";

/** Whose order is asked for. */
export interface SeedFormProps {
  readonly view: QuizView;
}

/**
 * The order of options of a sheet and its key: shown, printed, and typed in to have it again. Sending the form only puts the
 * number into the address, so that a link holds it too; another order than the first takes scripts.
 * The number is typed in any digits, which a browser's own number field would refuse.
 */
export function SeedForm({ view: { worksheet, language } }: SeedFormProps) {
  const shown = formatNumber(language, firstSeed);
  return (
    <form className="seed" method="get" noValidate data-out-of-range={worksheet.orderOutOfRange}>
      <p className="seed-line">
        <label htmlFor="seed">{worksheet.order}</label>{" "}
        <strong className="paper-only" data-seed="">
          {shown}
        </strong>
        <input
          id="seed"
          className="seed-number"
          type="text"
          inputMode="numeric"
          name="seed"
          defaultValue={shown}
          autoComplete="off"
          aria-describedby="seed-hint"
        />{" "}
        <button type="submit" className="button scripts-only">
          {worksheet.showOrder}
        </button>
      </p>
      <p id="seed-error" className="field-error screen-only" />
      <p id="seed-hint" className="note screen-only">
        {worksheet.orderHint}
      </p>
    </form>
  );
}
