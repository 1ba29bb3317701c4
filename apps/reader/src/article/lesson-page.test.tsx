// @vitest-environment jsdom
import { editionIds, isDisputed } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { notePagesOf } from "@sidelight/ui/pages";
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

  it("leads every mark to its whole note, and has the short one that opens beside it", () => {
    const marks = all(".article-sentence a[data-press]");
    expect(marks.length).toBeGreaterThan(10);
    for (const link of marks) {
      const [, note] =
        new RegExp(`^/lessons/${lesson.slug}/.*(?:words|claims)/#(.+)$`).exec(
          link.getAttribute("href") ?? "",
        ) ?? [];
      expect(page.querySelector(`.short-notes [id="${note}"]`)).not.toBeNull();
    }
  });

  it("marks a term once in a section; its later uses are links only to those who want them", () => {
    for (const section of all(".article-text")) {
      const marked = [...section.querySelectorAll("a.term[href]")].map(
        (it) => it.getAttribute("href")?.split("#")[1],
      );
      expect(new Set(marked).size).toBe(marked.length);
      for (const later of section.querySelectorAll("a.term:not([href])"))
        expect(marked).toContain(later.getAttribute("data-note"));
    }
  });

  it("names who disputes a sentence in the mark after it", () => {
    for (const mark of all(".article-sentence a.contested-mark")) {
      expect(mark.textContent).toBe("");
      expect(mark.getAttribute("aria-label")?.length).toBeGreaterThan(8);
    }
    const disputed = new Set(
      Object.values(lesson.claims).flatMap((claim) => (isDisputed(claim) ? claim.sentences : [])),
    );
    expect(all("a.contested-mark")).toHaveLength(disputed.size);
  });

  it("has a short note for every term and every claim, and a door to each sort of note", () => {
    expect(all(".short-notes [id^=term-]")).toHaveLength(Object.keys(lesson.glossary).length);
    expect(all(".short-notes [id^=claim-]")).toHaveLength(Object.keys(lesson.claims).length);
    expect(all(".doors a").map((door) => door.getAttribute("href")?.split("/").at(-2))).toEqual(
      notePagesOf(lesson),
    );
  });

  it("puts whoever skips to the article at its first sentence", () => {
    const [first] = all(".skip-links a");
    expect(first?.getAttribute("href")).toBe(`#${all(".article-sentence")[0]?.id}`);
  });

  it("says what language foreign words are in", () => {
    expect(all(".script").length).toBeGreaterThan(0);
    for (const script of all(".script")) expect(script.getAttribute("lang")).toMatch(/^[a-z]{2,3}/);
  });

  it("has no button inside the text, because reader modes delete them with their words", () => {
    expect(all(".article-text button")).toEqual([]);
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
