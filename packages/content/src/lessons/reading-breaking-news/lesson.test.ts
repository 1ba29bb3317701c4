import { describe, expect, it } from "vitest";
import { inLanguage } from "../../model/in-language.ts";
import { proseText } from "../../model/prose.ts";
import { optionsOf } from "../../questions/asking.ts";
import { lessonFigures } from "../../rules/figures.ts";
import { damascusDecember2024 as night } from "../damascus-december-2024/index.ts";
import { readingBreakingNews as lesson } from "./index.ts";

const all = Object.values(lesson.questions);
const figures = lessonFigures(lesson);

describe("the explainer", () => {
  it("has between 500 and 700 words in its English editions", () => {
    for (const id of ["standard", "plain"] as const) {
      expect(figures.editions[id].words).toBeGreaterThanOrEqual(500);
      expect(figures.editions[id].words).toBeLessThanOrEqual(700);
    }
  });

  it("tells of agencies, monitors, unnamed sources, denials, figures that differ and corrections", () => {
    const text = Object.values(lesson.editions.standard.sentences).map(proseText).join(" ");
    for (const subject of ["news agency", "war monitor", "unnamed source", "denial", "figures", "correction"])
      expect(text).toContain(subject);
  });

  it("takes its examples from the other lesson's night: the same speakers, channels, standings and verdicts", () => {
    expect(Object.keys(lesson.claims)).toHaveLength(6);
    for (const [id, { speaker, channel, standing, known }] of Object.entries(lesson.claims)) {
      expect(night.claims[id]).toMatchObject({ speaker, channel, standing });
      expect(known?.verdict).toBe(night.claims[id]?.known?.verdict);
    }
  });

  it("shares no sentence with it", () => {
    const sentences = new Set(
      Object.values(night.editions).flatMap((it) => Object.values(it.sentences).map(proseText)),
    );
    const own = Object.values(lesson.editions).flatMap((it) => Object.values(it.sentences).map(proseText));
    expect(own.filter((sentence) => sentences.has(sentence))).toEqual([]);
  });

  it("quotes only what was said", () => {
    const quoted = Object.values(lesson.editions.standard.sentences)
      .map(proseText)
      .flatMap((text) => [...text.matchAll(/“([^”]*)”/gu)].map(([, words]) => words));
    expect(quoted).toEqual(["from the capital", "safe and stable"]);
  });

  it("needs no map", () => {
    expect(lesson.map).toBeUndefined();
  });
});

describe("its questions", () => {
  it("number at least 12, in every kind and for every process", () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const kind of ["single-choice", "several-choices", "true-false-not-stated", "evidence"])
      expect(all.filter((question) => question.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
    for (const process of ["locate", "understand", "evaluate"])
      expect(all.filter((question) => question.process === process).length, process).toBeGreaterThanOrEqual(
        4,
      );
  });

  it("answer every wrong choice in words of its own, in both languages", () => {
    for (const { questions } of [lesson, inLanguage(lesson, "ar")]) {
      const feedback = Object.values(questions).flatMap((question) => [
        ...new Set(Object.values(optionsOf(question)).flatMap((option) => option.feedback ?? [])),
      ]);
      expect(new Set(feedback).size).toBe(feedback.length);
    }
  });
});
