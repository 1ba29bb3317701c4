import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import axe from "axe-core";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { viewOf } from "../lessons/quiz-view.ts";
import { WorksheetPage } from "../worksheet/worksheet-page.tsx";
import { practiceDataId } from "./practice-data.ts";
import { PracticePage } from "./practice-page.tsx";

const show = (page: ReactNode) => {
  document.documentElement.lang = "en";
  document.title = "A quiz";
  document.body.innerHTML = renderToStaticMarkup(page);
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const violations = async () =>
  (await axe.run(document, { rules: { "color-contrast": { enabled: false } } })).violations.map(
    ({ id }) => id,
  );

afterEach(() => {
  document.body.innerHTML = "";
});

const cases = lessons.flatMap((lesson) =>
  editionIds.map((edition) => ({ lesson, edition, title: `${lesson.slug}, ${edition}` })),
);

describe.each(cases)("the quiz of $title", ({ lesson, edition }) => {
  const ids = Object.keys(lesson.questions);

  it("is served with its first question to read and answer, and all others waiting", async () => {
    show(<PracticePage view={viewOf(lesson, edition)} />);
    expect(all("[data-question]").map(({ hidden }) => hidden)).toEqual(ids.map((_, index) => index > 0));
    expect(all("[data-question]:not([hidden]) button[type=submit]")).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it("names every control after its question, so that the form alone knows every answer", () => {
    show(<PracticePage view={viewOf(lesson, edition)} />);
    for (const id of ids) {
      const controls = all(`#q-${id} .choices input`) as HTMLInputElement[];
      expect(controls.map(({ value }) => value).sort()).toEqual(
        Object.keys(lesson.questions[id]?.options ?? {}).sort(),
      );
      expect(new Set(controls.map(({ name }) => name))).toEqual(new Set([`answer-${id}`]));
    }
  });

  it("cannot be broken out of by what its data says", () => {
    const hostile = {
      ...lesson,
      editions: { ...lesson.editions, standard: { ...lesson.editions.standard, title: "</script><b>" } },
    };
    show(<PracticePage view={viewOf(hostile, "standard")} />);
    expect(JSON.parse(document.getElementById(practiceDataId)?.textContent ?? "").title).toBe("</script><b>");
  });

  it("has a worksheet with every question, its answer and a reason against every wrong option", async () => {
    show(<WorksheetPage view={viewOf(lesson, edition)} />);
    expect(all("[data-question]:not([hidden])")).toHaveLength(ids.length);
    for (const id of ids) {
      const wrong = Object.values(lesson.questions[id]?.options ?? {}).filter(({ correct }) => !correct);
      expect(all(`#answer-${id} dd`)).toHaveLength(wrong.length);
      expect(all(`#answer-${id} .proof a`).length).toBeGreaterThan(0);
    }
    expect(await violations()).toEqual([]);
  });
});
