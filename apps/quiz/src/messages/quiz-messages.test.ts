import { describe, expect, it } from "vitest";
import { quizMessages } from "./quiz-messages.ts";
import { worksheetMessages } from "./worksheet-messages.ts";

/** Every text of the interface; a function is asked for its words with figures that take different plural forms. */
const textsOf = (words: unknown, count: number): readonly string[] => {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf(words(count, count, count), count);
  return typeof words === "object" && words !== null
    ? Object.values(words).flatMap((part) => textsOf(part, count))
    : [];
};

const ar = { ...quizMessages.ar, worksheet: worksheetMessages.ar };
const en = { ...quizMessages.en, worksheet: worksheetMessages.en };

describe("the words of the quiz", () => {
  it("are Arabic in Arabic: no Latin letter outside the product's name and those of formulas and licences", () => {
    const latin = textsOf(ar, 3).filter((text) =>
      /[A-Za-z]{2}/.test(text.replace(/Sidelight|WCAG|Automated Readability Index|CC BY(?:-SA)? 4\.0/g, "")),
    );
    expect(latin).toEqual([]);
  });

  it("are as many in one language as in the other", () => {
    expect(textsOf(ar, 3).length).toBe(textsOf(en, 3).length);
  });

  it.each([
    [1, "سؤال واحد", "1 question"],
    [2, "سؤالان", "2 questions"],
    [3, "٣ أسئلة", "3 questions"],
    [11, "١١ سؤالًا", "11 questions"],
    [100, "١٠٠ سؤال", "100 questions"],
  ])("count %i as each language counts", (count, arabic, english) => {
    expect(en.questions(count)).toBe(english);
    expect(ar.questions(count)).toBe(arabic);
  });

  it("end no sentence with a Latin comma or question mark in Arabic", () => {
    expect(textsOf(ar, 3).filter((text) => /[,;?]/.test(text))).toEqual([]);
  });
});
