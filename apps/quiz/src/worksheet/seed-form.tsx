import { formatNumber } from "@sidelight/i18n";
import type { QuizView } from "../lessons/quiz-view.ts";
import { firstSeed } from "../quiz-data/quiz-data.ts";

/** The quiz whose order is shown. */
export interface SeedFormProps {
  readonly view: QuizView;
}

/**
 * The order of options of a worksheet and its key. It is shown and printed, and can be typed in to get the same order again.
 * Submitting the form puts the number into the address, so that a link has it too; an order other than the first needs scripts.
 * The number can be typed in any digits, which a browser's own number field would refuse.
 */
export function SeedForm({ view: { worksheet, language } }: SeedFormProps) {
  const shown = formatNumber(language, firstSeed);
  return (
    <form className="seed" method="get" noValidate data-out-of-range={worksheet.orderOutOfRange}>
      <p className="seed-line">
        <label htmlFor="seed">{worksheet.order}</label>{" "}
        <strong className="print-only" data-seed="">
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
