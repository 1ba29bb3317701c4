import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { editionsComplete } from "./editions-complete.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
};

const refuses: Cases = {
  "a sentence missing": (lesson) => {
    delete lesson.editions.plain.sentences["ministry-denies"];
  },
  "a heading missing": (lesson) => {
    lesson.editions.plain.headings = {};
  },
  "a sentence too many": (lesson) => {
    lesson.editions.plain.sentences["ministry-denied"] = ["The ministry said no."];
  },
  "a heading too many": (lesson) => {
    lesson.editions.standard.headings.suburb = "The suburb";
  },
};

describe("editions", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(editionsComplete, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(editionsComplete, refuses)).toMatchInlineSnapshot(`
      "# a sentence missing
      editions.plain.sentences.ministry-denies
        found:    nothing
        expected: the words of this sentence in this edition
        fix:      Write it. A reader who switches editions must find the same sentence.
        rule:     editions-complete

      # a heading missing
      editions.plain.headings.city
        found:    nothing
        expected: the words of this section in this edition
        fix:      Write it. A reader who switches editions must find the same section.
        rule:     editions-complete

      # a sentence too many
      editions.plain.sentences.ministry-denied
        found:    a sentence that the lesson's outline does not have
        expected: a sentence of the outline
        fix:      Did you mean \`ministry-denies\`?
        rule:     editions-complete

      # a heading too many
      editions.standard.headings.suburb
        found:    a section that the lesson's outline does not have
        expected: a section of the outline
        fix:      Define it, or choose one of: city.
        rule:     editions-complete"
    `);
  });
});
