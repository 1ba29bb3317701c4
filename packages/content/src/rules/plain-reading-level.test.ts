import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { plainReadingLevel } from "./plain-reading-level.ts";

const hard =
  "Notwithstanding considerable international apprehension, the ministry’s administrative representatives characterised the municipality’s circumstances as comprehensively satisfactory.";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "without words, which another rule reports": (lesson) => {
    lesson.editions.plain.sentences = {};
  },
  "a standard edition as hard as it likes to be": say("standard", "ministry-denies", hard),
  "a hard entry that has plain words": (lesson) => {
    Object.assign(lesson.glossary.city ?? {}, { definition: [hard] });
    lesson.plainWords = { glossary: { city: { definition: ["It is fine there, they say."] } } };
  },
  "labels, which are no sentences": (lesson) => {
    Object.assign(lesson.speakers.rebels ?? {}, { role: "Representatives of international organisations" });
  },
};

const refuses: Cases = {
  "with a hard entry beside it, a hard claim and a hard question": (lesson) => {
    Object.assign(lesson.glossary.city ?? {}, { definition: [hard] });
    Object.assign(lesson.claims.captured ?? {}, { said: hard });
    Object.assign(lesson.questions.who ?? {}, { explanation: hard });
  },
  "that is not plain": say("plain", "ministry-denies", hard),
};

describe("a plain edition", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(plainReadingLevel, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(plainReadingLevel, refuses)).toMatchInlineSnapshot(`
      "# with a hard entry beside it, a hard claim and a hard question
      glossary.city
        found:    grade 36.23, 14.0 words a sentence
        expected: grade 6 or below
        fix:      Say it in short words and sentences in plainWords.glossary.city. Names aren't counted.
        rule:     plain-reading-level
      claims.captured
        found:    grade 29.57, 8.0 words a sentence
        expected: grade 6 or below
        fix:      Say it in short words and sentences in plainWords.claims.captured. Names aren't counted.
        rule:     plain-reading-level
      questions.who
        found:    grade 17.35, 7.3 words a sentence
        expected: grade 6 or below
        fix:      Say it in short words and sentences in plainWords.questions.who. Names aren't counted.
        rule:     plain-reading-level

      # that is not plain
      editions.plain
        found:    grade 19.76, 8.3 words a sentence
        expected: grade 6 or below
        fix:      Split the longest sentences and replace long words. Names aren't counted.
        rule:     plain-reading-level"
    `);
  });
});
