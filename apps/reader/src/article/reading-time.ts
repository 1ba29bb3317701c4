import { type Edition, proseText } from "@sidelight/content";

/**
 * Words a minute. Adults read English silently at 238 on average (Brysbaert 2019, a review of 190 studies);
 * we count with 180, because the page is for people who read in a second language, slowly, or with a screen reader.
 */
const wordsPerMinute = 180;

const words = new Intl.Segmenter("en", { granularity: "word" });

/** How many words an edition's sentences have. */
export const wordCount = (edition: Edition): number =>
  Object.values(edition.sentences).reduce(
    (sum, prose) => sum + [...words.segment(proseText(prose))].filter(({ isWordLike }) => isWordLike).length,
    0,
  );

/** How long an edition takes to read, in whole minutes, at least one. */
export const readingMinutes = (edition: Edition): number =>
  Math.max(1, Math.round(wordCount(edition) / wordsPerMinute));

/** A reading time in words. */
export const inMinutes = (minutes: number): string => (minutes === 1 ? "1 minute" : `${minutes} minutes`);
