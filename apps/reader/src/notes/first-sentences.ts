import type { Language } from "@sidelight/i18n";

/** Returns the first sentences of a text, two if it is not said how many. */
export const firstSentences = (text: string, language: Language, count = 2): string =>
  [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
    .slice(0, count)
    .map(({ segment }) => segment)
    .join("")
    .trim();
