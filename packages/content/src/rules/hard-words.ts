import { daleChall } from "dale-chall";
import { syllable } from "syllable";
import type { EditionId, Lesson } from "../model/lesson.ts";
import { isTermSpan, proseText } from "../model/prose.ts";
import { isName } from "./names-pronounced.ts";
import type { Rule } from "./problem.ts";

const familiar = new Set(daleChall);

/**
 * Returns the forms of a word without its usual endings: the list holds `call`, and so knows `calls`,
 * `called`, `calling`.
 */
const stems = (word: string): readonly string[] =>
  [/()$/, /e?s$/, /s$/, /e?d$/, /d$/, /(?:ing|er|est|ly)$/, /(.)(?=\1(?:ed|ing)$)\1(?:ed|ing)$/].flatMap(
    (ending) => {
      const stem = word.replace(ending, "");
      return [stem, `${stem}e`, stem.replace(/i$/, "y")];
    },
  );

const isFamiliar = (word: string): boolean => stems(word.toLowerCase()).some((stem) => familiar.has(stem));

/**
 * Returns whether a word is hard: of three syllables or more (Gunning 1952) and not among the 3,000 that four
 * in five American ten-year-olds know (Dale and Chall 1995). English only.
 */
export const isHard = (word: string): boolean => syllable(word) >= 3 && !isFamiliar(word);

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Returns the words of all names, in the lesson and in the glossary. */
const nameWords = ({ glossary, names }: Lesson): ReadonlySet<string> =>
  new Set(
    [
      ...Object.values(names).flatMap(({ en = [] }) => en),
      ...Object.values(glossary).flatMap(({ kind, title, expansion = "", aliases = [] }) =>
        isName({ kind }) ? [title, expansion, ...aliases] : [],
      ),
    ]
      .flatMap(wordsIn)
      .filter((word) => /^\p{Lu}/u.test(word)),
  );

/** The hard words of an edition, and which of them a reader can open. */
export interface HardWords {
  /** Running words. */
  readonly words: number;
  /** Different hard words that the glossary explains, in alphabetical order. */
  readonly covered: readonly string[];
  /** Different hard words that it does not explain. */
  readonly uncovered: readonly string[];
  /** Of 100 running words, how many are hard and not explained. */
  readonly uncoveredPerHundred: number;
}

/** Finds the hard words of an English edition. Names are no words to explain here; quoted words are the speaker's. */
export const hardWords = (lesson: Lesson, edition: EditionId): HardWords => {
  const explained = new Set(
    Object.values(lesson.glossary).flatMap(({ title, expansion = "", aliases = [] }) =>
      wordsIn([title, expansion, ...aliases].join(" ").toLowerCase()),
    ),
  );
  const names = nameWords(lesson);
  const covered = new Set<string>();
  const uncovered: string[] = [];
  let words = 0;
  for (const prose of Object.values(lesson.editions[edition].sentences)) {
    words += wordsIn(proseText(prose)).length;
    const inMarks = prose.filter(isTermSpan).flatMap(({ as }) => wordsIn(as.toLowerCase()));
    const own = proseText(prose).replace(/“[^”]*”/gu, "");
    for (const word of wordsIn(own)) {
      const lower = word.toLowerCase();
      if (names.has(word) || !isHard(lower)) continue;
      const known = inMarks.includes(lower) || explained.has(lower) || explained.has(lower.replace(/s$/, ""));
      if (known) covered.add(lower);
      else uncovered.push(lower);
    }
  }
  return {
    words,
    covered: [...covered].sort(),
    uncovered: [...new Set(uncovered)].sort(),
    uncoveredPerHundred: (uncovered.length / Math.max(1, words)) * 100,
  };
};

/** Counts the running words of an English edition that are not on the list of familiar words, without names. */
export const unfamiliarWords = (lesson: Lesson, edition: EditionId): number => {
  const names = nameWords(lesson);
  return Object.values(lesson.editions[edition].sentences)
    .flatMap((prose) => wordsIn(proseText(prose)))
    .filter((word) => !names.has(word) && !isFamiliar(word)).length;
};

/** How many hard words without an explanation an edition may have, of 100 running words. */
export const mostUncoveredHardWords: Readonly<Partial<Record<EditionId, number>>> = {
  standard: 3.5,
  plain: 2,
};

/** Checks that most hard words have a glossary entry (WCAG 3.1.3 Unusual Words). */
export const hardWordsCovered: Rule = (lesson) =>
  (Object.entries(mostUncoveredHardWords) as [EditionId, number][]).flatMap(([edition, most]) => {
    const { uncoveredPerHundred, uncovered } = hardWords(lesson, edition);
    return uncoveredPerHundred > most
      ? [
          {
            rule: "hard-words-covered",
            path: `editions.${edition}`,
            found: `${uncoveredPerHundred.toFixed(1)} unexplained hard words in 100: ${uncovered.join(", ")}`,
            expected: `${most} at most`,
            fix: "Explain some of them in the glossary, or say them in shorter words.",
          },
        ]
      : [];
  });
