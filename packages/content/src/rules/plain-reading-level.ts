import type { Rule } from "./problem.ts";
import { readingLevel } from "./reading-level.ts";

/** The highest grade a plain edition may have. WCAG 3.1.5 asks for lower secondary at most; plain English aims lower. */
export const highestPlainGrade = 6;

/** The plain edition is plain: grade 6 or below by Flesch–Kincaid, names left out. */
export const plainReadingLevel: Rule = (lesson) => {
  const { grade, words, sentences } = readingLevel(lesson.editions.plain, lesson);
  // An edition without words has no grade (NaN); that it is incomplete is told elsewhere.
  return grade > highestPlainGrade
    ? [
        {
          rule: "plain-reading-level",
          path: "editions.plain",
          found: `grade ${grade.toFixed(1)}, ${(words / sentences).toFixed(1)} words a sentence`,
          expected: `grade ${highestPlainGrade} or below`,
          mend: "Split the longest sentences and replace long words; names are not counted.",
        },
      ]
    : [];
};
