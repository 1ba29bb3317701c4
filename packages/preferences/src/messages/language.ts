/** The languages that the interface speaks, as BCP 47 tags. */
export type Language = "en" | "ar";

/** Every language of the interface, the default first. */
export const languages: readonly Language[] = ["en", "ar"];

/**
 * Whose habits numbers and dates follow. Arabic follows the Levant: Arabic-Indic digits, and its own names of the months
 * (CLDR, `ar-SY`).
 */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", ar: "ar-SY" };

/** Returns the direction in which a language is written, for `dir`. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** Returns a language tag as a language of the interface; anything else is English. */
export const languageOf = (tag: string): Language => languages.find((language) => language === tag) ?? "en";

/** Returns a number as its readers write it: `formatNumber("ar", 20)` is "٢٠". */
export const formatNumber = (language: Language, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locales[language], options).format(value);

/** The month as Arabic is written from Egypt westwards: "ديسمبر", where the Levant has "كانون الأول". */
const monthElsewhere = new Intl.DateTimeFormat("ar-EG", { month: "long", timeZone: "UTC" });

/**
 * Returns a calendar day in words: `formatDay("en", "2024-12-08")` is "8 December 2024". A whole date in
 * Arabic has both names of its month, as agencies that are read everywhere write it: "٨ كانون الأول (ديسمبر)
 * ٢٠٢٤".
 */
export const formatDay = (
  language: Language,
  day: string,
  options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" },
): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const both = language === "ar" && options.month === "long" && options.year !== undefined;
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" })
    .formatToParts(date)
    .map(({ type, value }) =>
      both && type === "month" ? `${value} (${monthElsewhere.format(date)})` : value,
    )
    .join("");
};

/** What is compared when words of a language are put in order. */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(locales[language], { sensitivity: "base", ignorePunctuation: true });

/** The forms that a language tells apart when it counts (CLDR plural rules). `#` stands for the number. */
export interface PluralForms {
  readonly en: Readonly<Record<"one" | "other", string>>;
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
}

/**
 * Returns a count in words: `plural("en", 2, { one: "# question", other: "# questions" })` is "2 questions".
 * A form that the language needs and is not given is a compile error.
 */
export const plural = <L extends Language>(language: L, count: number, forms: PluralForms[L]): string => {
  const rule = new Intl.PluralRules(locales[language]).select(count);
  const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[rule] ?? forms.other;
  return form.replace("#", formatNumber(language, count));
};
