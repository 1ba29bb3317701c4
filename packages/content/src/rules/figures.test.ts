import { describe, expect, it } from "vitest";
import { say } from "../test-lesson/reported.ts";
import { changed, smallLesson } from "../test-lesson/small-lesson.ts";
import { lessonFigures } from "./figures.ts";

describe("the figures of a lesson", () => {
  const figures = lessonFigures(smallLesson);

  it("count its claims, sources, names and abbreviations", () => {
    expect(figures.claims).toEqual({ all: 2, named: 1, disputed: 2 });
    expect(figures.sources).toEqual({ all: 1, linked: 1 });
    expect(figures.names).toEqual({ all: 3, pronounced: 3 });
    expect(figures.abbreviations).toEqual({ all: 1, expanded: 1 });
  });

  it("measure each edition by its formulas", () => {
    const { plain } = lessonFigures(
      changed((lesson) => {
        say("plain", "rebels-claim", "The men told us all.")(lesson);
        say("plain", "ministry-denies", "They went on.")(lesson);
      }),
    ).editions;
    // The-men-told-us-all: 15 letters. They-went-on: 10.
    expect(plain).toMatchObject({ words: 8, sentences: 2, wordsPerSentence: 4 });
    expect(plain.automatedReadability).toBeCloseTo(4.71 * (25 / 8) + 0.5 * 4 - 21.43, 6);
    // No unfamiliar word.
    expect(plain.daleChall).toBeCloseTo(0.0496 * 4, 6);
    expect(plain.daleChallGrades).toEqual([0, 4]);
  });

  it("use no English formula on Arabic", () => {
    expect(figures.editions.ar.fleschKincaid).toBeUndefined();
    expect(figures.editions.ar.daleChall).toBeUndefined();
    expect(figures.editions.ar.words).toBe(13);
  });
});
