import { describe, expect, it } from "vitest";
import { readingLevel } from "./reading-level.ts";
import { splitSentences } from "./split-sentences.ts";

describe("sentences", () => {
  it.each([
    ["He left. She stayed.", 2],
    ["The U.S. Secretary of State spoke to Mr. Smith. He left.", 2],
    ["It rose by 2.5 per cent, to 370,000.", 1],
    ["He asked “Why now?” and left.", 1],
    ["“It fell.” He left.", 2],
    ["Was it true? Nobody knew!", 2],
    ["J. Smith left.", 1],
  ])("are counted: %s", (text, count) => {
    const sentences = splitSentences(text);
    expect(sentences).toHaveLength(count);
    expect(sentences.join("")).toBe(text);
  });
});

const edition = (...sentences: readonly string[]) => ({
  lang: "en" as const,
  name: "Plain English",
  title: "t",
  standfirst: "s",
  asOf: "a",
  headings: {},
  sentences: Object.fromEntries(sentences.map((text, index) => [`s${index}`, [text]])),
});
const nobody = { glossary: {}, names: {} };
const entry = { title: "Bashar al-Assad", definition: ["x"], sources: ["x"], asOf: "2024-12-08" };

describe("the level of a text", () => {
  it("is the grade by Flesch–Kincaid", () => {
    // The of-fi-cer left the cit-y. He flew.
    const level = readingLevel(edition("The officer left the city. He flew."), nobody);
    expect(level).toMatchObject({ words: 7, sentences: 2, syllables: 10 });
    expect(level.grade).toBeCloseTo(0.39 * (7 / 2) + 11.8 * (10 / 7) - 15.59, 10);
  });

  it("leaves names out, with their aliases, expansions and possessives", () => {
    const names = {
      names: { damascus: { en: ["Damascus"] } },
      glossary: {
        assad: { ...entry, kind: "person" as const, aliases: ["Assad"] },
        un: { ...entry, kind: "organisation" as const, title: "UN", expansion: "United Nations" },
      },
    };
    const named = "Bashar al-Assad left Damascus. Assad’s men told the United Nations. The UN knew.";
    // What is left: "left", "men told the", "The knew".
    expect(readingLevel(edition(named), names)).toMatchObject({ words: 6, sentences: 3, syllables: 6 });
  });

  it("counts words that merely have an entry, and words that hold a name", () => {
    const names = {
      names: { homs: { en: ["Homs"] } },
      glossary: { rebel: { ...entry, kind: "word" as const, title: "rebel" } },
    };
    expect(readingLevel(edition("The rebel left Homsland."), names)).toMatchObject({ words: 4 });
  });

  it("has no number for a text without words", () => {
    expect(readingLevel(edition(), nobody)).toMatchObject({ grade: Number.NaN, words: 0 });
  });
});
