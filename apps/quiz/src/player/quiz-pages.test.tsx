// @vitest-environment jsdom
import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { optionsOf } from "@sidelight/content/questions";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { viewOf } from "../lessons/quiz-view.ts";
import { PracticePage } from "../practice/practice-page.tsx";
import { choiceOfControl } from "../questions/control-name.ts";
import { quizData, quizDataId } from "../quiz-data/quiz-data.ts";
import { reasonsAgainst } from "../worksheet/reasons-against.ts";
import { WorksheetPage } from "../worksheet/worksheet-page.tsx";

const show = (page: ReactNode) => {
  document.body.innerHTML = renderToStaticMarkup(page);
};
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

afterEach(() => {
  document.body.innerHTML = "";
});

const cases = lessons.flatMap((lesson) =>
  editionIds.map((edition) => ({ lesson, edition, title: `${lesson.slug}, ${edition}` })),
);

describe.each(cases)("the quiz of $title", ({ lesson, edition }) => {
  const ids = Object.keys(lesson.questions);

  it("is served with its first question shown and all others hidden", () => {
    show(<PracticePage view={viewOf(lesson, edition)} />);
    expect(all("[data-question]").map(({ hidden }) => hidden)).toEqual(ids.map((_, index) => index > 0));
    expect(all("[data-question]:not([hidden]) button[type=submit]")).toHaveLength(1);
  });

  it("names every control after its question, so that the form alone has the response", () => {
    show(<PracticePage view={viewOf(lesson, edition)} />);
    for (const [id, question] of Object.entries(lesson.questions)) {
      const controls = all(`#q-${id} :is(input, select, textarea)[name^="answer-"]`) as HTMLInputElement[];
      const choices = controls.flatMap((control) => {
        const values =
          control instanceof HTMLSelectElement ? [...control.options].slice(1) : [{ value: control.value }];
        return values.map(({ value }) => choiceOfControl(id, control.name, value));
      });
      const expected = optionsOf(question);
      const written = Object.keys(expected).length === 0 ? ["text="] : Object.keys(expected);
      expect(choices.sort()).toEqual([...written].sort());
    }
  });

  it("has the record stores that the site's owner lists, and no others", () => {
    const listed = () => {
      show(<PracticePage view={viewOf(lesson, edition)} />);
      return all("[data-record-stores]").map(({ dataset }) => dataset.recordStores);
    };
    expect(listed()).toEqual([""]);
    vi.stubEnv("SIDELIGHT_RECORD_STORES", "https://LRS.example/, http://127.0.0.1:3190");
    expect(listed()).toEqual(["https://lrs.example http://127.0.0.1:3190"]);
    vi.stubEnv("SIDELIGHT_RECORD_STORES", "lrs.example");
    expect(listed).toThrow(/"lrs\.example" isn't a web address/);
    vi.unstubAllEnvs();
  });

  it("cannot be ended by anything in its data", () => {
    const hostile = {
      ...lesson,
      editions: { ...lesson.editions, standard: { ...lesson.editions.standard, title: "</script><b>" } },
    };
    show(<PracticePage view={viewOf(hostile, "standard")} />);
    expect(JSON.parse(document.getElementById(quizDataId)?.textContent ?? "").title).toBe("</script><b>");
  });

  it("has a worksheet with every question, its answer and all rationales", () => {
    show(<WorksheetPage view={viewOf(lesson, edition)} />);
    expect(all("[data-question]:not([hidden])")).toHaveLength(ids.length);
    const data = quizData(viewOf(lesson, edition));
    for (const [id, question] of Object.entries(data.questions)) {
      const reasons = reasonsAgainst(data, question);
      expect(reasons.length > 0).toBe(question.kind !== "open-response");
      expect(all(`#answer-${id} dd`).map(({ textContent }) => textContent)).toEqual(
        reasons.map(({ feedback }) => feedback),
      );
      expect(all(`#answer-${id} .proof a`).length).toBeGreaterThan(0);
    }
  });
});
