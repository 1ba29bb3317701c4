import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { plainWordsFit } from "./plain-words-fit.ts";

const accepts: Cases = {
  "a lesson that has none": () => {},
  "other words of the same figures and quotations": (lesson) => {
    lesson.glossary.afp?.definition.push("It has 200 offices, and calls itself “the first”.");
    lesson.plainWords = {
      glossary: {
        afp: { definition: ["It sells news. It calls itself “the first”.", "It has 200 offices."] },
      },
      claims: { captured: { known: ["Yes."] } },
      questions: { which: { options: { agency: { feedback: "No one says that it is not so." } } } },
    };
  },
};

const refuses: Cases = {
  "names that the lesson does not have": (lesson) => {
    lesson.plainWords = {
      places: { citty: { note: "A city." } },
      questions: { who: { options: { rebel: { text: "Rebels" } } } },
    };
  },
  "words for what has none": (lesson) => {
    lesson.plainWords = { timeline: { began: { knownLater: "More." } } };
  },
  "another figure, and a quotation that is lost": (lesson) => {
    Object.assign(lesson.claims.denied ?? {}, { said: "The 2 roads are “safe”." });
    lesson.plainWords = { claims: { denied: { said: "The 3 roads are safe." } } };
  },
};

describe("plain words", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(plainWordsFit, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(plainWordsFit, refuses)).toMatchInlineSnapshot(`
      "# names that the lesson does not have
      plainWords.places.citty
        found:    \`citty\`
        expected: a name that the standard words have
        fix:      Did you mean \`city\`?
        rule:     plain-words-fit
      plainWords.questions.who.options.rebel
        found:    \`rebel\`
        expected: a name that the standard words have
        fix:      Did you mean \`rebels\`?
        rule:     plain-words-fit

      # words for what has none
      plainWords.timeline.began.knownLater
        found:    \`knownLater\`
        expected: a name that the standard words have
        fix:      Define it, or choose one of: date, label, text, sources.
        rule:     plain-words-fit

      # another figure, and a quotation that is lost
      plainWords.claims.denied.said
        found:    3
        expected: 2
        fix:      Give the same figures as the standard words.
        rule:     plain-words-fit
      plainWords.claims.denied.said
        found:    no quotations
        expected: “safe”
        fix:      Give the same quotations as the standard words.
        rule:     plain-words-fit"
    `);
  });
});
