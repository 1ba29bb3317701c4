import { describe, expect, it } from "vitest";
import { damascusDecember2024 as lesson } from "../lessons/damascus-december-2024/index.ts";
import { changed } from "../test-lesson/small-lesson.ts";
import { inEdition, inLanguage } from "./in-language.ts";

const small = changed((it) => {
  it.plainWords = {
    glossary: { ministry: { definition: ["An office of the state."] } },
    claims: { captured: { said: "They have the city.", known: ["They did."] } },
    questions: {
      who: { stem: "Who says so?", options: { ministry: { feedback: "It says no." } } },
    },
  };
});

describe("plain words", () => {
  it("are what readers of the plain edition see, and nobody else", () => {
    const { glossary, claims, questions } = inEdition(small, "plain");
    expect(glossary.ministry?.definition).toEqual(["An office of the state."]);
    expect(claims.captured).toMatchObject({ said: "They have the city.", known: { text: ["They did."] } });
    expect(questions.who).toMatchObject({
      stem: "Who says so?",
      explanation: "The rebels say so.",
      options: { ministry: { text: "The ministry", feedback: "It says no." } },
    });
    for (const edition of ["standard", "ar"] as const)
      expect(inEdition(small, edition).questions.who?.stem).not.toBe("Who says so?");
  });

  it("change no name, key or piece of evidence", () => {
    const { plainWords: _, ...plain } = inEdition(small, "plain");
    const skeleton = (value: unknown): unknown =>
      typeof value === "string" && /\s/.test(value)
        ? "words"
        : value && typeof value === "object"
          ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, skeleton(part)]))
          : value;
    const { plainWords: __, ...standard } = inLanguage(small, "en");
    expect(skeleton(plain)).toEqual(skeleton(standard));
  });

  it("leave a lesson that has none as it is", () => {
    const { plainWords: _, ...without } = lesson;
    expect(inEdition(without, "plain")).toEqual(inLanguage(without, "en"));
  });
});
