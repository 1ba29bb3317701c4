import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { viewOf } from "./lesson-view.ts";
import { quizMinutes } from "./quiz-time.ts";

const cases = lessons.flatMap((lesson) =>
  editionIds.map((id) => ({ lesson, id, title: `${lesson.slug}, ${id}` })),
);

describe.each(cases)("the time for the quiz of $title", ({ lesson, id }) => {
  const view = viewOf(lesson, id);
  const minutes = quizMinutes(view.lesson, view.edition);

  it("is in steps of five minutes, and about one for each question", () => {
    expect(minutes % 5).toBe(0);
    const each = minutes / Object.keys(lesson.questions).length;
    expect(each).toBeGreaterThan(0.7);
    expect(each).toBeLessThan(1.5);
  });

  it("is less for half of the questions", () => {
    const half = Object.fromEntries(
      Object.entries(view.lesson.questions).filter((_, index) => index % 2 === 0),
    );
    expect(quizMinutes({ ...view.lesson, questions: half }, view.edition)).toBeLessThan(minutes);
  });
});
