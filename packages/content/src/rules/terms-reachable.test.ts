import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { smallLesson } from "../test-lesson/small-lesson.ts";
import { termsReachable } from "./terms-reachable.ts";

const entry = smallLesson.glossary.afp;

const accepts: Cases = {
  "the lesson as it is": () => {},
  "one reached by way of others": (lesson) => {
    Object.assign(lesson.glossary, { agency: { ...entry, seeAlso: ["wire"] }, wire: entry });
    Object.assign(lesson.glossary.afp ?? {}, { seeAlso: ["agency"] });
  },
};

const refuses: Cases = {
  "one that nothing leads to": (lesson) => {
    Object.assign(lesson.glossary, { lost: entry });
  },
  "two that lead only to each other": (lesson) => {
    Object.assign(lesson.glossary, {
      one: { ...entry, seeAlso: ["other"] },
      other: { ...entry, seeAlso: ["one"] },
    });
  },
};

describe("entries of the glossary", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(termsReachable, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(termsReachable, refuses)).toMatchInlineSnapshot(`
      "# one that nothing leads to
      glossary.lost
        found:    an entry that nothing links to
        expected: an entry that a sentence, a speaker, a channel, a place or another entry names
        fix:      Mark it in a sentence with { term: "lost", as: … }, name it in a \`seeAlso\`, or remove it.
        rule:     terms-reachable

      # two that lead only to each other
      glossary.one
        found:    an entry that nothing links to
        expected: an entry that a sentence, a speaker, a channel, a place or another entry names
        fix:      Mark it in a sentence with { term: "one", as: … }, name it in a \`seeAlso\`, or remove it.
        rule:     terms-reachable
      glossary.other
        found:    an entry that nothing links to
        expected: an entry that a sentence, a speaker, a channel, a place or another entry names
        fix:      Mark it in a sentence with { term: "other", as: … }, name it in a \`seeAlso\`, or remove it.
        rule:     terms-reachable"
    `);
  });
});
