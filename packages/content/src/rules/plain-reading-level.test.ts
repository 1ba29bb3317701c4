import { describe, expect, it } from "vitest";
import { type Cases, say, told, toldOfEach } from "../test-lesson/told.ts";
import { plainReadingLevel } from "./plain-reading-level.ts";

const hard =
  "Notwithstanding considerable international apprehension, the ministry’s administrative representatives characterised the municipality’s circumstances as comprehensively satisfactory.";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "without words, which is told elsewhere": (lesson) => {
    lesson.editions.plain.sentences = {};
  },
  "a standard edition as hard as it likes to be": say("standard", "ministry-denies", hard),
};

const refuses: Cases = {
  "that is not plain": say("plain", "ministry-denies", hard),
};

describe("a plain edition", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(told(plainReadingLevel, change)).toBe("");
  });

  it("refuse the rest, and say how to mend it", () => {
    expect(toldOfEach(plainReadingLevel, refuses)).toMatchInlineSnapshot(`
      "# that is not plain
      editions.plain
        found:    grade 19.8, 8.3 words a sentence
        expected: grade 6 or below
        mend:     Split the longest sentences and replace long words; names are not counted.
        rule:     plain-reading-level"
    `);
  });
});
