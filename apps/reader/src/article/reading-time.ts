import { type Edition, proseText } from "@sidelight/content";
import type { Language } from "@sidelight/preferences/messages";

/**
 * Words a minute. Adults read English silently at 238 on average (Brysbaert 2019, a review of 190 studies); we count with
 * 180, because the page is for people who read in a second language, slowly, or with a screen reader. Arabic words carry
 * more each: the IReST texts were read at 228 words a minute in English and at 138 in Arabic (Trauzettel-Klosinski and Dietz
 * 2012), and the same share of 180 is 109.
 */
const wordsPerMinute: Readonly<Record<Language, number>> = { en: 180, ar: 109 };

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
  Math.max(1, Math.round(wordCount(edition) / wordsPerMinute[edition.lang]));
