// @vitest-environment jsdom
import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { viewOf } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";
import { LessonPage } from "./lesson-page.tsx";
import { readingMinutes } from "./reading-time.ts";

const cases = lessons.flatMap((lesson) =>
  editionIds.map((edition) => ({ lesson, edition, title: `${lesson.slug}, ${edition}` })),
);

describe.each(cases)("the page of $title", ({ lesson, edition }) => {
  document.body.innerHTML = renderToStaticMarkup(<LessonPage view={viewOf(lesson, edition)} />);
  const page = document.body.cloneNode(true) as HTMLElement;
  const all = (selector: string) => [...page.querySelectorAll(selector)];

  it("has every sentence once, under its name and in order", () => {
    const names = lesson.outline.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(all("[id^=s-]").map(({ id }) => id)).toEqual(names.map((name) => `s-${name}`));
  });

  it("has no id twice", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("leads every mark to its note: terms to the glossary, speakers to their claims", () => {
    for (const link of all("a[data-note]")) {
      expect(link.getAttribute("href")).toBe(`#${link.getAttribute("data-note")}`);
      expect(page.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
    }
  });

  it("lists every claim once, by its standing, with what is known now inside it", () => {
    expect(all(".article-claim").length).toBe(Object.keys(lesson.claims).length);
    for (const [id, { standing, speaker, known }] of Object.entries(lesson.claims)) {
      const claim = page.querySelector(`#claim-${id}`);
      expect(claim?.getAttribute("data-standing")).toBe(standing);
      expect(claim?.getAttribute("data-speaker")).toBe(speaker);
      expect(claim?.querySelector(`#known-${id}`) !== null).toBe(known !== undefined);
    }
  });

  it("opens every paragraph in other words", () => {
    expect(all(".paragraph-menu").length).toBe(lesson.outline.flatMap(({ paragraphs }) => paragraphs).length);
  });

  it("says what language foreign words are in", () => {
    expect(all(".script").length).toBeGreaterThan(0);
    for (const script of all(".script")) expect(script.getAttribute("lang")).toMatch(/^[a-z]{2,3}/);
  });

  it("has no button inside the text, because reader modes delete them with their words", () => {
    expect(all("article p button")).toEqual([]);
  });
});

describe("a reading time", () => {
  it("is at least a minute, and said in the singular then", () => {
    const edition = lessons[0]?.editions.standard;
    expect(edition && readingMinutes({ ...edition, sentences: { one: ["One word."] } })).toBe(1);
    expect([1, 4].map(readerMessages.en.lesson.minutes)).toEqual(["1 minute", "4 minutes"]);
    expect([1, 2, 4].map(readerMessages.ar.lesson.minutes)).toEqual(["دقيقة واحدة", "دقيقتان", "٤ دقائق"]);
  });
});
