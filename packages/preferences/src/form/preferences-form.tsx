import { pagePreferencesMessages } from "../messages/preferences-messages.ts";
import { defaultPreferences, type Preferences, ranges, termMarks, themeNames } from "../preferences.ts";
import { Stepper } from "./stepper.tsx";

/** The values of the form, and the callback for a change. */
export interface PreferencesFormProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** Renders the reader's choices; every change takes effect at once. */
export function PreferencesForm({ preferences, onChange }: PreferencesFormProps) {
  const words = pagePreferencesMessages();
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
        <legend>{words.terms}</legend>
        {termMarks.map((terms) => (
          <label key={terms} className="choice">
            <input
              type="radio"
              name="terms"
              value={terms}
              checked={preferences.terms === terms}
              onChange={() => onChange({ ...preferences, terms })}
            />
            {words.termMarks[terms]}
          </label>
        ))}
      </fieldset>
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
