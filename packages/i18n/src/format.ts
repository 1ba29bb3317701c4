import { type Language, type PluralForms, settingsOf } from "./languages.ts";

/** Formats a number as its readers write it: `formatNumber("ar", 20)` is "٢٠". */
export const formatNumber = (language: Language, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(settingsOf(language).locale, options).format(value);

/**
 * Formats a calendar day: `formatDay("en", "2024-12-08")` is "8 December 2024". A whole date in Arabic has both names of its
 * month, as agencies that are read everywhere write it: "٨ كانون الأول (ديسمبر) ٢٠٢٤".
 */
export const formatDay = (
  language: Language,
  day: string,
  options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" },
): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const { locale, otherMonths } = settingsOf(language);
  const both = options.month === "long" && options.year !== undefined && otherMonths;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    .formatToParts(date)
    .map(({ type, value }) =>
      both && type === "month"
        ? `${value} (${new Intl.DateTimeFormat(both, { month: "long", timeZone: "UTC" }).format(date)})`
        : value,
    )
    .join("");
};

/** Returns what compares words of a language to put them in order. */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(settingsOf(language).locale, { sensitivity: "base", ignorePunctuation: true });

/**
 * Formats a count: `plural("en", 2, { one: "# question", other: "# questions" })` is "2 questions". A form that the language
 * needs and doesn't get is a compile error.
 */
export const plural = <L extends Language>(language: L, count: number, forms: PluralForms[L]): string => {
  const rule = new Intl.PluralRules(settingsOf(language).locale).select(count);
  const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[rule] ?? forms.other;
  return form.replace("#", formatNumber(language, count));
};
