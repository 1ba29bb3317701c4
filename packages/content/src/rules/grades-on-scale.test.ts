import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { gradesOnScale } from "./grades-on-scale.ts";

const accepts: Cases = {
  "a lesson that states none": () => {},
  "the grade that a Flesch–Kincaid score is": (lesson) => {
    lesson.grades = { standard: { fleschKincaid: 2 } };
  },
  "the grades of the table for a Dale–Chall score": (lesson) => {
    lesson.grades = { plain: { daleChall: [5, 6] } };
  },
};

const refuses: Cases = {
  "another grade than Flesch–Kincaid gives": (lesson) => {
    lesson.grades = { standard: { fleschKincaid: 9 } };
  },
  "a Dale–Chall score taken for a grade": (lesson) => {
    lesson.grades = { plain: { daleChall: [6, 6] } };
  },
  "a grade for an edition that no formula was made for": (lesson) => {
    lesson.grades = { ar: { fleschKincaid: 4 } };
  },
};

describe("the grades of a lesson", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(gradesOnScale, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(gradesOnScale, refuses)).toMatchInlineSnapshot(`
      "# another grade than Flesch–Kincaid gives
      grades.standard.fleschKincaid
        found:    grade 9
        expected: grade 2, by a Flesch–Kincaid score of 2.3
        fix:      State the grade that the formula’s own scale gives, or change the text.
        rule:     grades-on-scale

      # a Dale–Chall score taken for a grade
      grades.plain.daleChall
        found:    grade 6
        expected: grades 5 to 6, by a Dale–Chall score of 5.3
        fix:      State the grade that the formula’s own scale gives, or change the text.
        rule:     grades-on-scale

      # a grade for an edition that no formula was made for
      grades.ar.fleschKincaid
        found:    grade 4
        expected: no grade, because the formula is for English only
        fix:      Remove it.
        rule:     grades-on-scale"
    `);
  });

  it("are stated for every English edition of every lesson", () => {
    for (const { slug, grades } of lessons)
      expect(Object.keys(grades ?? {}), slug).toEqual(["standard", "plain"]);
  });
});
