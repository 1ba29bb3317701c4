import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach } from "../test-lesson/reported.ts";
import { translationsComplete } from "./translations-complete.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "one more entry that has its words": (lesson) => {
    lesson.glossary.city = {
      kind: "place",
      title: "city",
      definition: ["A place."],
      sources: ["handbook"],
      asOf: "2024-12-08",
    };
    lesson.translations.ar.glossary.city = { title: "مدينة", definition: ["مكان."] };
  },
  "a paraphrased quotation, marked by an empty list": ({ translations }) => {
    Object.assign(translations.ar.claims.denied ?? {}, { quotations: [] });
  },
};

const refuses: Cases = {
  "parts without words": (lesson) => {
    const { ar } = lesson.translations;
    delete ar.glossary.afp;
    delete ar.claims.denied;
    delete ar.questions.who;
    delete ar.history["1.0.0"];
    delete ar.neighbours;
    delete ar.waters;
  },
  "words without a part": (lesson) => {
    lesson.translations.ar.places.town = { name: "بلدة", note: "مكان." };
  },
  "texts that are missing or too many": (lesson) => {
    const { claims, glossary, questions } = lesson.translations.ar;
    delete claims.denied?.quotations;
    delete claims.captured?.known;
    glossary.afp?.definition.push("أخرى.");
    delete questions.settled?.statement;
    delete questions.who?.options?.ministry?.feedback;
    Object.assign(questions.who?.options ?? {}, { agency: { text: "الوكالة" } });
  },
};

describe("translations", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(translationsComplete, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(translationsComplete, refuses)).toMatchInlineSnapshot(`
      "# parts without words
      translations.ar.glossary.afp
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete
      translations.ar.claims.denied
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete
      translations.ar.questions.who
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete
      translations.ar.history.1.0.0
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete
      translations.ar.neighbours.760
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete
      translations.ar.waters.lake
        found:    nothing
        expected: its words in this language
        fix:      Translate it, so that readers in this language get everything.
        rule:     translations-complete

      # words without a part
      translations.ar.places.town
        found:    words for something that isn't in the lesson
        expected: the words of a part of the lesson
        fix:      Define it, or choose one of: city.
        rule:     translations-complete

      # texts that are missing or too many
      translations.ar.glossary.afp.definition
        found:    2
        expected: 1, as many as the lesson has
        fix:      Add what is missing or remove what is extra.
        rule:     translations-complete
      translations.ar.claims.captured.known
        found:    0
        expected: 1, as many as the lesson has
        fix:      Add what is missing or remove what is extra.
        rule:     translations-complete
      translations.ar.claims.denied.quotations
        found:    0
        expected: 1, as many as the lesson has
        fix:      Add what is missing or remove what is extra.
        rule:     translations-complete
      translations.ar.questions.who.options.ministry.feedback
        found:    0
        expected: 1, as many as the lesson has
        fix:      Add what is missing or remove what is extra.
        rule:     translations-complete
      translations.ar.questions.who.options.agency
        found:    words for something that isn't in the lesson
        expected: the words of a part of the lesson
        fix:      Define it, or choose one of: rebels, ministry, afp.
        rule:     translations-complete
      translations.ar.questions.settled.statement
        found:    0
        expected: 1, as many as the lesson has
        fix:      Add what is missing or remove what is extra.
        rule:     translations-complete"
    `);
  });
});
