import { formatNumber, pageLanguage } from "@sidelight/i18n";
import { pagePreferencesMessages } from "../messages/preferences-messages.ts";
import { clampTo } from "../preferences.ts";
import { NumberField, type NumberFieldProps } from "./number-field.tsx";

/** Renders a slider with a number field and −/+ buttons, so that nobody has to drag (WCAG 2.5.7). */
export function Stepper({ label, unit, range, value, onChange }: NumberFieldProps) {
  const words = pagePreferencesMessages();
  const set = (next: number) => onChange(clampTo(range, next, value));
  const bounds = { min: range.least, max: range.most, step: range.step, value };
  return (
    <fieldset className="stepper">
      <legend>{label}</legend>
      <button
        type="button"
        className="button step"
        aria-disabled={value <= range.least}
        onClick={() => set(value - range.step)}
      >
        <span aria-hidden="true">−</span>
        <span className="visually-hidden">{words.less(label)}</span>
      </button>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={`${formatNumber(pageLanguage(), value)} ${unit}`}
        {...bounds}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <button
        type="button"
        className="button step"
        aria-disabled={value >= range.most}
        onClick={() => set(value + range.step)}
      >
        <span aria-hidden="true">+</span>
        <span className="visually-hidden">{words.more(label)}</span>
      </button>
      <NumberField label={label} unit={unit} range={range} value={value} onChange={set} />
    </fieldset>
  );
}
