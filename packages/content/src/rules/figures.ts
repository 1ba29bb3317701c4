import { automatedReadability } from "automated-readability";
import { daleChallFormula } from "dale-chall-formula";
import { isDisputed } from "../model/claim.ts";
import type { Language } from "../model/language.ts";
import type { EditionId, Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import { abbreviationsIn } from "./abbreviations-expanded.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { daleChallGrades, type Grades } from "./formula-scales.ts";
import { type HardWords, hardWords, unfamiliarWords } from "./hard-words.ts";
import { isName } from "./names-pronounced.ts";
import { readingLevel } from "./reading-level.ts";
import { splitSentences } from "./split-sentences.ts";

/** The measurements of one edition. */
export interface EditionFigures {
  readonly words: number;
  /** As a reader sees them: a named sentence of the lesson may be several in plain words. */
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /**
   * Automated Readability Index: 4.71 · letters/words + 0.5 · words/sentences − 21.43 (Smith and Senter 1967). A US school
   * grade in English; in other languages only a way to compare texts.
   */
  readonly automatedReadability: number;
  /** US school grade by Flesch–Kincaid, names left out; English only. */
  readonly fleschKincaid?: number;
  /**
   * New Dale–Chall score: 0.1579 · unfamiliar words in 100 + 0.0496 · words/sentences, and 3.6365 where more than 5 in 100
   * are unfamiliar (Chall and Dale 1995). It is no grade itself. English only.
   */
  readonly daleChall?: number;
  /** The grades that the formula's own table gives for the score. */
  readonly daleChallGrades?: Grades;
}

/** The measurements of a lesson, which are published on its page and checked by its rules. */
export interface LessonFigures {
  readonly editions: Readonly<Record<EditionId, EditionFigures>>;
  /** Of the standard edition (WCAG 3.1.3). */
  readonly hardWords: HardWords;
  /** Different abbreviations of all editions, and how many of them the glossary writes out (WCAG 3.1.4). */
  readonly abbreviations: { readonly all: number; readonly expanded: number };
  /** Glossary entries on people, places, groups and organisations, and how many say how they are pronounced (WCAG 3.1.6). */
  readonly names: { readonly all: number; readonly pronounced: number };
  readonly claims: { readonly all: number; readonly named: number; readonly disputed: number };
  readonly sources: { readonly all: number; readonly linked: number };
}

type Counts = { readonly word: number; readonly sentence: number };

type SchoolGrades = Pick<EditionFigures, "fleschKincaid" | "daleChall" | "daleChallGrades">;

/** The formulas made for a language. Neither of the two is for Arabic. */
const schoolGrades: Readonly<
  Record<Language, (lesson: Lesson, id: EditionId, counts: Counts) => SchoolGrades>
> = {
  en: (lesson, id, counts) => {
    const daleChall = daleChallFormula({ ...counts, difficultWord: unfamiliarWords(lesson, id) });
    return {
      fleschKincaid: readingLevel(lesson.editions[id], lesson).grade,
      daleChall,
      daleChallGrades: daleChallGrades(daleChall),
    };
  },
  ar: () => ({}),
};

const editionFigures = (lesson: Lesson, id: EditionId): EditionFigures => {
  const { lang, sentences: prose } = lesson.editions[id];
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const sentences = Object.values(prose).flatMap((it) => splitSentences(proseText(it)));
  const words = sentences.flatMap((text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  );
  const counts = { word: words.length, sentence: sentences.length };
  const letters = words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return {
    words: counts.word,
    sentences: counts.sentence,
    wordsPerSentence: counts.word / counts.sentence,
    automatedReadability: automatedReadability({ ...counts, character: letters }),
    ...schoolGrades[lang](lesson, id, counts),
  };
};

/** Measures a lesson. */
export const lessonFigures = (lesson: Lesson): LessonFigures => {
  const abbreviations = abbreviationsIn(lesson);
  const names = Object.values(lesson.glossary).filter(isName);
  const claims = Object.values(lesson.claims);
  const sources = Object.values(lesson.sources);
  const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) => items.filter(test).length;
  const editions = Object.fromEntries(editionIdsOf(lesson).map((id) => [id, editionFigures(lesson, id)]));
  return {
    editions: editions as LessonFigures["editions"],
    hardWords: hardWords(lesson, "standard"),
    abbreviations: { all: abbreviations.length, expanded: count(abbreviations, (it) => it.expanded) },
    names: { all: names.length, pronounced: count(names, (it) => it.pronunciation !== undefined) },
    claims: {
      all: claims.length,
      named: count(claims, ({ speaker }) => lesson.speakers[speaker]?.named === true),
      disputed: count(claims, isDisputed),
    },
    sources: { all: sources.length, linked: count(sources, ({ url }) => url !== undefined) },
  };
};
