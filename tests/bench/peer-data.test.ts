import { readFileSync } from "node:fs";
import { findLesson } from "@sidelight/content/lessons";
import { expect, it } from "vitest";
import { peerArticle } from "./peer-article.ts";
import { peerSurvey } from "./peer-survey.ts";

const lesson = findLesson("damascus-december-2024");
if (!lesson) throw new Error("The first lesson is missing.");

it.each(["standard", "ar"] as const)("the peer of the %s article has its words and notes", (edition) => {
  const { sections, notes, title } = peerArticle(lesson, edition);
  expect(title).toBe(lesson.editions[edition].title);
  expect(sections.map(({ heading }) => heading)).toEqual(Object.values(lesson.editions[edition].headings));
  const terms = sections.flatMap(({ paragraphs }) => paragraphs.flat()).flatMap(({ term }) => term ?? []);
  expect(terms.length).toBeGreaterThan(20);
  expect(terms.filter((term) => !notes[term]?.text.length)).toEqual([]);
});

it.each(["standard", "ar"] as const)("the peer of the %s quiz has every question with words", (edition) => {
  const { elements, explanations } = peerSurvey(lesson, edition);
  const names = Object.keys(lesson.questions);
  expect(elements.length).toBeGreaterThanOrEqual(names.length);
  expect(names.filter((name) => !elements.some((element) => element.name.startsWith(name)))).toEqual([]);
  expect(elements.filter(({ title, name }) => !title || explanations[name] === undefined)).toEqual([]);
  expect(new Set(elements.map(({ type }) => type))).toEqual(
    new Set(["radiogroup", "checkbox", "matrix", "ranking", "text", "comment"]),
  );
});

it("the peers use the versions of the workspace, and pin all others", () => {
  const catalog = readFileSync(new URL("../../pnpm-workspace.yaml", import.meta.url), "utf8");
  for (const peer of ["next", "surveyjs"]) {
    const manifest = readFileSync(new URL(`peers/${peer}/package.json`, import.meta.url), "utf8");
    for (const [name, version] of Object.entries<string>(JSON.parse(manifest).dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      const ours = new RegExp(`^  ${name}: (\\d.*)$`, "m").exec(catalog)?.[1];
      expect(version, name).toBe(ours ?? version);
    }
  }
});
