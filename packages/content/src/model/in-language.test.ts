import { describe, expect, it } from "vitest";
import { damascusDecember2024 as lesson } from "../lessons/damascus-december-2024/index.ts";
import { inEdition, inLanguage } from "./in-language.ts";
import type { Question } from "./question.ts";

const arabic = inLanguage(lesson, "ar");
/** A question without its words: names, marks and references. */
const structure = (question: Question | undefined) =>
  JSON.stringify(question, (key, value) => {
    if (["accepted", "model", "passage"].includes(key)) return undefined;
    if (["values", "criteria", "outcomes"].includes(key)) return Object.keys(value);
    return ["stem", "statement", "hints", "explanation", "text", "feedback"].includes(key)
      ? undefined
      : value;
  });

describe("a lesson in another language", () => {
  it("is the lesson itself in its own language", () => {
    const { questions, ...english } = inLanguage(lesson, "en");
    const { questions: own, ...rest } = lesson;
    expect(english).toEqual(rest);
    for (const [id, question] of Object.entries(own)) {
      if (question.kind !== "short-text") expect(questions[id]).toBe(question);
    }
    expect(inEdition(lesson, "standard").summary).toBe(lesson.summary);
    expect(inEdition(lesson, "ar").summary).toBe(lesson.translations.ar.summary);
  });

  it("leaves the lesson that it was made of as it was", () => {
    const before = JSON.stringify(lesson);
    inLanguage(lesson, "ar");
    expect(JSON.stringify(lesson)).toBe(before);
  });

  it("has the same names and different words", () => {
    for (const part of [
      "glossary",
      "speakers",
      "channels",
      "claims",
      "timeline",
      "places",
      "questions",
    ] as const)
      expect(Object.keys(arabic[part])).toEqual(Object.keys(lesson[part]));
    expect(arabic.speakers.rebels).toEqual({
      ...lesson.speakers.rebels,
      ...lesson.translations.ar.speakers.rebels,
    });
  });

  it("has the same right options, and reasons for the wrong ones", () => {
    for (const [id, question] of Object.entries(lesson.questions)) {
      expect(structure(arabic.questions[id])).toBe(structure(question));
      expect(arabic.questions[id]?.stem).not.toBe(question.stem);
    }
  });

  it("takes a typed answer in either language", () => {
    const acceptedIn = (language: "en" | "ar") => {
      const { "agency-of-the-departure": question } = inLanguage(lesson, language).questions;
      return question?.kind === "short-text" ? question.accepted : [];
    };
    expect(acceptedIn("ar").toSorted()).toEqual(acceptedIn("en").toSorted());
    // The first is the one that is shown as the right answer.
    expect([acceptedIn("ar")[0], acceptedIn("en")[0]]).toEqual(["رويترز", "Reuters"]);
  });

  it("says what is known now with the same date, sources and verdict", () => {
    const { known } = arabic.claims["homs-denied"] ?? {};
    expect(known).toEqual({
      ...lesson.claims["homs-denied"]?.known,
      text: lesson.translations.ar.claims["homs-denied"]?.known,
    });
  });

  it("gives the name in the lesson's own letters where the reader's are others", () => {
    expect(arabic.glossary.homs?.script).toEqual({ text: "Homs", lang: "en" });
    expect(arabic.glossary.lavrov?.script).toEqual({ text: "Сергей Лавров", lang: "ru" });
    expect(arabic.glossary.hts?.script).toEqual({ text: "Hayat Tahrir al-Sham", lang: "en" });
    expect(arabic.glossary.hts?.expansion).toBeUndefined();
  });

  it("says how a name is said in the reader's own letters, or not at all", () => {
    expect(arabic.glossary.homs?.pronunciation).toEqual({ respelling: "حِمْص" });
    expect(arabic.glossary["road-map"]?.pronunciation).toBeUndefined();
  });

  it("names the neighbours, the sea and what changed from version to version", () => {
    expect(arabic.map?.neighbours["422"]).toBe("لبنان");
    expect(Object.values(arabic.map?.waters ?? {}).map(({ name }) => name)).toEqual(["البحر المتوسط"]);
    expect(arabic.map?.waters?.mediterranean?.latitude).toBe(lesson.map?.waters?.mediterranean?.latitude);
    expect(arabic.history.map(({ version, date }) => [version, date])).toEqual(
      lesson.history.map(({ version, date }) => [version, date]),
    );
    for (const { changes } of arabic.history) expect(changes).toMatch(/\p{Script=Arabic}/u);
  });
});
