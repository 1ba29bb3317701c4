import { type Edition, proseText } from "@sidelight/content";
import { settingsOf } from "@sidelight/i18n";

/** Counts the words of an edition's sentences. */
export const wordCount = (edition: Edition): number => {
  const words = new Intl.Segmenter(edition.lang, { granularity: "word" });
  return Object.values(edition.sentences).reduce(
    (sum, prose) => sum + [...words.segment(proseText(prose))].filter(({ isWordLike }) => isWordLike).length,
    0,
  );
};

/** Returns how long an edition takes to read, in whole minutes, at least one. */
export const readingMinutes = (edition: Edition): number =>
  Math.max(1, Math.round(wordCount(edition) / settingsOf(edition.lang).wordsPerMinute));
