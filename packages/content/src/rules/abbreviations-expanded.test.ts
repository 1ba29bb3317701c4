import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { abbreviationsExpanded } from "./abbreviations-expanded.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "an alias of an entry that writes it out": (lesson) => {
    Object.assign(lesson.glossary.afp ?? {}, { title: "Agence France-Presse", aliases: ["AFP"] });
  },
  "a single capital and a capitalised word": say("plain", "ministry-denies", "A ministry of Syria said no."),
  "a capital within a word": say("plain", "ministry-denies", "The ministry of McDON said no."),
};

const refuses: Cases = {
  "one that no entry has": say("plain", "ministry-denies", "The MOD ministry said no. The MOD did."),
  "a plural": say("plain", "ministry-denies", "The ministry told NGOs."),
  "one in a heading": (lesson) => {
    lesson.editions.standard.headings.city = "HTS in the city";
  },
  "one whose entry does not write it out": (lesson) => {
    delete lesson.glossary.afp?.expansion;
  },
};

describe("abbreviations", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(abbreviationsExpanded, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(abbreviationsExpanded, refuses)).toMatchInlineSnapshot(`
      "# one that no entry has
      editions.plain.sentences.ministry-denies
        found:    MOD
        expected: a glossary entry titled MOD, or with the alias MOD, that has an \`expansion\`
        fix:      Add the entry, or spell it out in the text.
        rule:     abbreviations-expanded

      # a plural
      editions.plain.sentences.ministry-denies
        found:    NGO
        expected: a glossary entry titled NGO, or with the alias NGO, that has an \`expansion\`
        fix:      Add the entry, or spell it out in the text.
        rule:     abbreviations-expanded

      # one in a heading
      editions.standard.headings.city
        found:    HTS
        expected: a glossary entry titled HTS, or with the alias HTS, that has an \`expansion\`
        fix:      Add the entry, or spell it out in the text.
        rule:     abbreviations-expanded

      # one whose entry does not write it out
      editions.standard.sentences.rebels-claim
        found:    AFP
        expected: a glossary entry titled AFP, or with the alias AFP, that has an \`expansion\`
        fix:      Add the entry, or spell it out in the text.
        rule:     abbreviations-expanded
      editions.plain.sentences.rebels-claim
        found:    AFP
        expected: a glossary entry titled AFP, or with the alias AFP, that has an \`expansion\`
        fix:      Add the entry, or spell it out in the text.
        rule:     abbreviations-expanded"
    `);
  });
});
