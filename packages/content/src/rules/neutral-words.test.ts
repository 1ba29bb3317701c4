import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { neutralWords } from "./neutral-words.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "somebody else’s word, in quotation marks": say(
    "plain",
    "ministry-denies",
    "The ministry called them “terrorists”.",
  ),
  "a longer word that begins alike": say(
    "plain",
    "ministry-denies",
    "The regimental ministry spoke of a regimen.",
  ),
  "a word that only looks alike in another language": say(
    "ar",
    "ministry-denies",
    "قالت الوزارة إنها منظمة.",
  ),
  "the name of a group": say("ar", "ministry-denies", "قالت هيئة تحرير الشام ذلك."),
};

const refuses: Cases = {
  "in a sentence": say("plain", "ministry-denies", "The Regime’s ministry said no."),
  "in Arabic, with what is written on to it": say("ar", "ministry-denies", "قالت وزارة النظام ذلك."),
  "in a heading": (lesson) => {
    lesson.editions.standard.headings.city = "The city is liberated";
  },
  "in the title and the standfirst": (lesson) => {
    Object.assign(lesson.editions.plain, { title: "Terrorists near", standfirst: "The regimes of the day." });
  },
  "beside a quotation": say("plain", "ministry-denies", "The regime called it “safe and stable”."),
};

describe("words that take sides", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(neutralWords, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(neutralWords, refuses)).toMatchInlineSnapshot(`
      "# in a sentence
      editions.plain.sentences.ministry-denies
        found:    Regime
        expected: a word that takes no side
        fix:      Write: government.
        rule:     neutral-words

      # in Arabic, with what is written on to it
      editions.ar.sentences.ministry-denies
        found:    النظام
        expected: a word that takes no side
        fix:      Write: الحكومة.
        rule:     neutral-words

      # in a heading
      editions.standard.headings.city
        found:    liberated
        expected: a word that takes no side
        fix:      Write: captured, or the speaker's own word in quotation marks.
        rule:     neutral-words

      # in the title and the standfirst
      editions.plain.title
        found:    Terrorists
        expected: a word that takes no side
        fix:      Write: the group's name, and who lists it as terrorist.
        rule:     neutral-words
      editions.plain.standfirst
        found:    regimes
        expected: a word that takes no side
        fix:      Write: government.
        rule:     neutral-words

      # beside a quotation
      editions.plain.sentences.ministry-denies
        found:    regime
        expected: a word that takes no side
        fix:      Write: government.
        rule:     neutral-words"
    `);
  });
});
