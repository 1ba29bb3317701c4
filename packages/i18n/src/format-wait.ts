import { type Language, settingsOf } from "./languages.ts";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** Formats a wait in milliseconds, rounded to its largest unit: "in 10 minutes", "in 3 days". */
export const formatWait = (language: Language, wait: number): string => {
  const [unit, length] = units.find(([, milliseconds]) => wait >= milliseconds * 0.95) ?? units[2];
  return new Intl.RelativeTimeFormat(settingsOf(language).locale).format(
    Math.max(1, Math.round(wait / length)),
    unit,
  );
};
