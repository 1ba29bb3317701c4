import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { sentenceNamesUnique } from "./sentence-names-unique.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "a further section with names of its own": (lesson) => {
    lesson.outline.push({ id: "suburb", paragraphs: [["it-fell-2"]] });
  },
};

const refuses: Cases = {
  "one name for two sentences": (lesson) => {
    lesson.outline.push({ id: "suburb", paragraphs: [["rebels-claim"]] });
  },
  "one name for a section and a sentence": (lesson) => {
    lesson.outline[0]?.paragraphs.push(["city"]);
  },
  "one name for two sections": (lesson) => {
    lesson.outline.push({ id: "city", paragraphs: [["it-fell"]] });
  },
  "a number": (lesson) => {
    lesson.outline[0]?.paragraphs.push(["7"]);
  },
  "names that every object answers to": (lesson) => {
    lesson.outline[0]?.paragraphs.push(["constructor", "toString", "__proto__"]);
  },
};

describe("names of sections and sentences", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(sentenceNamesUnique, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(sentenceNamesUnique, refuses)).toMatchInlineSnapshot(`
      "# one name for two sentences
      outline.suburb.rebels-claim
        found:    a sentence with the name of the sentence at outline.city.rebels-claim
        expected: a different name for every sentence
        fix:      Rename one of the two and everything that refers to it.
        rule:     sentence-names-unique

      # one name for a section and a sentence
      outline.city.city
        found:    a sentence with the name of the section at outline.city
        expected: a different name for every sentence
        fix:      Rename one of the two and everything that refers to it.
        rule:     sentence-names-unique

      # one name for two sections
      outline.city
        found:    a section with the name of the section at outline.city
        expected: a different name for every section
        fix:      Rename one of the two and everything that refers to it.
        rule:     sentence-names-unique

      # a number
      outline.city.7
        found:    \`7\`
        expected: a name in words
        fix:      Name the sentence after what it says. JavaScript would reorder or misread this key.
        rule:     sentence-names-unique

      # names that every object answers to
      outline.city.constructor
        found:    \`constructor\`
        expected: a name in words
        fix:      Name the sentence after what it says. JavaScript would reorder or misread this key.
        rule:     sentence-names-unique
      outline.city.toString
        found:    \`toString\`
        expected: a name in words
        fix:      Name the sentence after what it says. JavaScript would reorder or misread this key.
        rule:     sentence-names-unique
      outline.city.__proto__
        found:    \`__proto__\`
        expected: a name in words
        fix:      Name the sentence after what it says. JavaScript would reorder or misread this key.
        rule:     sentence-names-unique"
    `);
  });
});
