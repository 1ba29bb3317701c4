import { useEffect, useId, useRef } from "react";
import {
  clampTo,
  defaultPreferences,
  type Preferences,
  type Range,
  ranges,
  themeNames,
} from "../preferences.ts";
import { formatNumber } from "../words/language.ts";
import { pageLanguage, pageWords } from "./page-words.ts";

interface StepperProps {
  readonly label: string;
  readonly unit: string;
  readonly range: Range;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A slider with a number field and −/+ buttons, so that nobody has to drag (WCAG 2.5.7). */
function Stepper({ label, unit, range, value, onChange }: StepperProps) {
  const id = useId();
  const words = pageWords().preferences;
  const set = (next: number) => onChange(clampTo(range, next, value));
  const number = useRef<HTMLInputElement>(null);
  // A number is taken when it is finished, not while it is typed: "1" on the way to "150" would shrink the page.
  const take = () => set(Number(number.current?.value || value));
  useEffect(() => {
    if (number.current) number.current.value = String(value);
  }, [value]);
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
      <label className="stepper-number" htmlFor={id}>
        <span className="visually-hidden">{words.asNumber(label)}</span>
        <input
          id={id}
          ref={number}
          type="number"
          inputMode="decimal"
          defaultValue={value}
          min={range.least}
          max={range.most}
          step={range.step}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </label>
    </fieldset>
  );
}

/** What the form shows, and who hears of a change. */
export interface PreferencesFormProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** The reader's choices; every change takes effect at once. */
export function PreferencesForm({ preferences, onChange }: PreferencesFormProps) {
  const words = pageWords().preferences;
  return (
    <div className="preferences">
      <fieldset className="themes">
        <legend>{words.colours}</legend>
        {themeNames.map((theme) => (
          <label key={theme} className="choice">
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={preferences.theme === theme}
              onChange={() => onChange({ ...preferences, theme })}
            />
            {words.themes[theme]}
          </label>
        ))}
      </fieldset>
      <Stepper
        label={words.textSize}
        unit="%"
        range={ranges.textSize}
        value={preferences.textSize}
        onChange={(textSize) => onChange({ ...preferences, textSize })}
      />
      <Stepper
        label={words.lineSpacing}
        unit={words.lines}
        range={ranges.lineSpacing}
        value={preferences.lineSpacing}
        onChange={(lineSpacing) => onChange({ ...preferences, lineSpacing })}
      />
      <fieldset>
        <legend>{words.knownNow}</legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={preferences.knownNow}
            onChange={(event) => onChange({ ...preferences, knownNow: event.currentTarget.checked })}
          />
          {words.showKnownNow}
        </label>
      </fieldset>
      <button type="button" className="button" onClick={() => onChange(defaultPreferences)}>
        {words.reset}
      </button>
    </div>
  );
}
