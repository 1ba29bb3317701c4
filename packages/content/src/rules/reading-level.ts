import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Edition } from "../model/edition.ts";
import type { Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import { splitSentences } from "./split-sentences.ts";

/** How hard a text is to read. */
export interface ReadingLevel {
  /** US school grade by Flesch–Kincaid: 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al. 1975). */
  readonly grade: number;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const namingKinds = new Set(["person", "place", "group", "organisation"]);

/** Names and titles, longest first, so that "Hafez al-Assad" goes before "Assad". */
const namesOf = ({ glossary, names }: Pick<Lesson, "glossary" | "names">): readonly string[] =>
  [
    ...Object.values(names).flatMap(({ en = [] }) => en),
    ...Object.values(glossary)
      .filter(({ kind }) => namingKinds.has(kind))
      .flatMap(({ title, expansion, aliases = [] }) => [
        title,
        ...aliases,
        ...(expansion ? [expansion] : []),
      ]),
  ].sort((one, other) => other.length - one.length);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

const wordsIn = (text: string): readonly string[] =>
  [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));

/**
 * Measures texts with proper names and titles removed, as WCAG 2.2 asks (3.1.5 Reading Level). English only: the formula and
 * the counting of syllables were made for it.
 */
export const readingLevelOf = (
  texts: readonly string[],
  lesson: Pick<Lesson, "glossary" | "names">,
): ReadingLevel => {
  // With the “’s” of a name, which would be left behind as a word of its own.
  const names = new RegExp(
    `(?<!\\p{L})(?:${namesOf(lesson).map(escaped).join("|")})(?:[’']s)?(?!\\p{L})`,
    "gu",
  );
  // Split sentences before names are removed, because a name may show where one begins.
  const sentences = texts
    .flatMap(splitSentences)
    .map((text) => wordsIn(text.replace(names, "")))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  // Flesch counts a figure as a word of one syllable (How to Write Plain English, 1979); the counter does not know them.
  const syllables = words.reduce((sum, word) => sum + (/^\d/.test(word) ? 1 : syllable(word)), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return { grade, sentences: sentences.length, words: words.length, syllables };
};

/** Measures the sentences of an edition. */
export const readingLevel = (edition: Edition, lesson: Pick<Lesson, "glossary" | "names">): ReadingLevel =>
  readingLevelOf(Object.values(edition.sentences).map(proseText), lesson);
