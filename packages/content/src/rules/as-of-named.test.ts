import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { asOfNamed } from "./as-of-named.ts";

const accepts: Cases = {
  "the day in words of their own": (lesson) => {
    lesson.editions.plain.asOf = "What was known on 8 December 2024, late in the evening";
  },
  "both names of the month, in Arabic digits": (lesson) => {
    lesson.editions.ar.asOf = "المعلومات حتى ٨ كانون الأول (ديسمبر) ٢٠٢٤";
  },
};

const refuses: Cases = {
  "another day": (lesson) => {
    lesson.editions.standard.asOf = "As of 18 December 2024";
  },
  "another month": (lesson) => {
    lesson.editions.ar.asOf = "المعلومات حتى ٨ تشرين الثاني (نوفمبر) ٢٠٢٤";
  },
  "the day that it had before the lesson’s date changed": (lesson) => {
    lesson.asOf = "2025-12-08";
  },
};

describe("the date lines of a lesson", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(asOfNamed, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(asOfNamed, refuses)).toMatchInlineSnapshot(`
      "# another day
      editions.standard.asOf
        found:    As of 18 December 2024
        expected: 8 December 2024, the day in asOf
        fix:      Correct the line or the lesson’s asOf.
        rule:     as-of-named

      # another month
      editions.ar.asOf
        found:    المعلومات حتى ٨ تشرين الثاني (نوفمبر) ٢٠٢٤
        expected: 8 كانون الأول or ديسمبر 2024, the day in asOf
        fix:      Correct the line or the lesson’s asOf.
        rule:     as-of-named

      # the day that it had before the lesson’s date changed
      editions.standard.asOf
        found:    As of 8 December 2024
        expected: 8 December 2025, the day in asOf
        fix:      Correct the line or the lesson’s asOf.
        rule:     as-of-named
      editions.plain.asOf
        found:    As of 8 December 2024
        expected: 8 December 2025, the day in asOf
        fix:      Correct the line or the lesson’s asOf.
        rule:     as-of-named
      editions.ar.asOf
        found:    كما في ٨ كانون الأول ٢٠٢٤
        expected: 8 كانون الأول or ديسمبر 2025, the day in asOf
        fix:      Correct the line or the lesson’s asOf.
        rule:     as-of-named"
    `);
  });
});
