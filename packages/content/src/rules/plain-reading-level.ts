import { plainPath } from "./plain-path.ts";
import type { Problem, Rule } from "./problem.ts";
import { type ReadingLevel, readingLevel, readingLevelOf } from "./reading-level.ts";

/** The highest grade a plain edition may have. WCAG 3.1.5 asks for lower secondary at most; plain English aims lower. */
export const highestPlainGrade = 6;

const tooHard = (path: string, { grade, words, sentences }: ReadingLevel, fix: string): readonly Problem[] =>
  // Without words there is no grade (NaN). Another rule reports what is missing.
  grade > highestPlainGrade
    ? [
        {
          rule: "plain-reading-level",
          path,
          found: `grade ${grade.toFixed(2)}, ${(words / sentences).toFixed(1)} words a sentence`,
          expected: `grade ${highestPlainGrade} or below`,
          fix,
        },
      ]
    : [];

/**
 * Checks that everything around the plain edition is plain: the article and each entry, claim, day, place and
 * question are at grade 6 or below by Flesch–Kincaid, without names.
 */
export const plainReadingLevel: Rule = (lesson) => [
  ...tooHard(
    "editions.plain",
    readingLevel(lesson.editions.plain, lesson),
    "Split the longest sentences and replace long words. Names aren't counted.",
  ),
  ...Object.values(plainPath(lesson))
    .flat()
    .flatMap(({ path, sentences }) =>
      tooHard(
        path,
        readingLevelOf(sentences, lesson),
        `Say it in short words and sentences in plainWords.${path}. Names aren't counted.`,
      ),
    ),
];
