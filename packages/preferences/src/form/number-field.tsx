import { readNumber } from "@sidelight/content/typed-text";
import { formatNumber, pageLanguage } from "@sidelight/i18n";
import { useEffect, useId, useRef, useState } from "react";
import { pagePreferencesMessages } from "../messages/preferences-messages.ts";
import { clampTo, type Range } from "../preferences.ts";

/** A number that can be set, and the callback for a change. */
export interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly range: Range;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Writes a number as it's typed: in the page's digits, and without separators between thousands. */
const written = (number: number): string => formatNumber(pageLanguage(), number, { useGrouping: false });

/**
 * Renders a number to type in any digits. It's a text field, because a browser's number field refuses every
 * digit but 0–9; so it checks the range itself, and leaves the typed text in place with the error.
 */
export function NumberField({ label, unit, range, value, onChange }: NumberFieldProps) {
  const id = useId();
  const words = pagePreferencesMessages();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const show = (number: number) => {
    if (field.current) field.current.value = written(number);
    setWrong(false);
  };
  // A number applies when typing ends, not during it: "1" on the way to "150" would shrink the page.
  const take = () => {
    const number = readNumber(field.current?.value ?? "");
    if (!(number >= range.least && number <= range.most)) return setWrong(true);
    show(clampTo(range, number, value));
    onChange(number);
  };
  useEffect(() => show(value), [value]);
  return (
    <>
      <label className="stepper-number" htmlFor={id}>
        <span className="visually-hidden">{words.asNumber(label)}</span>
        <input
          id={id}
          ref={field}
          type="text"
          inputMode={Number.isInteger(range.step) ? "numeric" : "decimal"}
          autoComplete="off"
          defaultValue={written(value)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </label>
      {/* Rendered from the start, because screen readers do not announce a live region added with its text. */}
      <p id={`${id}-error`} className="field-error" role="status">
        {wrong ? words.outOfRange(written(range.least), written(range.most)) : null}
      </p>
    </>
  );
}
