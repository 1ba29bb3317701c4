import type { Language } from "@sidelight/preferences/messages";

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long until something: "in 10 minutes", "in 3 days". From a wait in milliseconds, rounded to its largest unit. */
export const inWords = (language: Language, wait: number): string => {
  const [unit, length] = units.find(([, milliseconds]) => wait >= milliseconds * 0.95) ?? units[2];
  const tag = language === "ar" ? "ar-u-nu-arab" : "en-GB";
  return new Intl.RelativeTimeFormat(tag).format(Math.max(1, Math.round(wait / length)), unit);
};
