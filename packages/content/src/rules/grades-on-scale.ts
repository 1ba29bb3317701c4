import type { Lesson } from "../model/lesson.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { lessonFigures } from "./figures.ts";
import { fleschKincaidGrade } from "./formula-scales.ts";
import type { Problem, Rule } from "./problem.ts";

type Stated = NonNullable<NonNullable<Lesson["grades"]>["standard"]>;

const formulas = { fleschKincaid: "Flesch–Kincaid", daleChall: "Dale–Chall" } as const;

const inWords = (grades: number | readonly [number, number]): string => {
  const [from, to] = typeof grades === "number" ? [grades, grades] : grades;
  if (from === to) return `grade ${to}`;
  return from === 0 ? `grade ${to} and below` : `grades ${from} to ${to}`;
};

/** The last grade that a lesson can state: its data has no infinity. */
const lastGrade = 16;

/**
 * Checks that each stated grade is the one that its own formula gives: a Flesch–Kincaid score is a grade, and a
 * Dale–Chall score stands for the grades in that formula's table.
 */
export const gradesOnScale: Rule = (lesson) => {
  const { grades } = lesson;
  if (!grades) return [];
  const { editions } = lessonFigures(lesson);
  return editionIdsOf(lesson).flatMap((id): readonly Problem[] => {
    const { fleschKincaid, daleChall, daleChallGrades: [from, to] = [0, 0] } = editions[id];
    const right: Stated = {
      ...(fleschKincaid === undefined ? {} : { fleschKincaid: fleschKincaidGrade(fleschKincaid) }),
      ...(daleChall === undefined ? {} : { daleChall: [from, Math.min(to, lastGrade)] }),
    };
    const scores = { fleschKincaid, daleChall };
    return (["fleschKincaid", "daleChall"] as const).flatMap((formula) => {
      const stated = grades[id]?.[formula];
      const expected = right[formula];
      if (stated === undefined || String(stated) === String(expected)) return [];
      return [
        {
          rule: "grades-on-scale",
          path: `grades.${id}.${formula}`,
          found: inWords(stated),
          expected:
            expected === undefined
              ? "no grade, because the formula is for English only"
              : `${inWords(expected)}, by a ${formulas[formula]} score of ${scores[formula]?.toFixed(1)}`,
          fix:
            expected === undefined
              ? "Remove it."
              : "State the grade that the formula’s own scale gives, or change the text.",
        },
      ];
    });
  });
};
