// @vitest-environment jsdom
import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { notePagesOf } from "@sidelight/ui/pages";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { viewOf } from "../lessons/lesson-view.ts";
import { firstSentences } from "./first-sentences.ts";
import { NotesPage } from "./notes-page.tsx";

const cases = lessons.flatMap((lesson) =>
  editionIds.flatMap((edition) =>
    notePagesOf(lesson).map((kind) => ({
      lesson,
      edition,
      kind,
      title: `${kind} of ${lesson.slug}, ${edition}`,
    })),
  ),
);

describe.each(cases)("$title", ({ lesson, edition, kind }) => {
  document.body.innerHTML = renderToStaticMarkup(<NotesPage view={viewOf(lesson, edition)} kind={kind} />);
  const page = document.body.cloneNode(true) as HTMLElement;
  const all = (selector: string) => [...page.querySelectorAll(selector)];

  it("has every note once, under its name", () => {
    const names = {
      claims: Object.keys(lesson.claims).map((id) => `claim-${id}`),
      timeline: Object.keys(lesson.timeline).map((id) => `event-${id}`),
      map: Object.keys(lesson.places).map((id) => `place-${id}`),
      words: Object.keys(lesson.glossary).map((id) => `term-${id}`),
      sources: Object.keys(lesson.sources).map((id) => `source-${id}`),
    }[kind];
    for (const name of names) expect(all(`[id="${name}"]`), name).toHaveLength(1);
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("leads back to the lesson and to its other notes", () => {
    expect(all(".note-pages a")).toHaveLength(notePagesOf(lesson).length);
    expect(all(".note-pages [aria-current]")).toHaveLength(1);
    expect(all("h1")).toHaveLength(1);
  });

  it("shows what is known now about a claim inside that claim", () => {
    if (kind !== "claims") return expect(all(".article-known")).toEqual([]);
    for (const [id, { standing, speaker, known }] of Object.entries(lesson.claims)) {
      const claim = page.querySelector(`#claim-${id}`);
      expect(claim?.getAttribute("data-standing")).toBe(standing);
      expect(claim?.getAttribute("data-speaker")).toBe(speaker);
      expect(claim?.querySelector(`#known-${id}`) !== null).toBe(known !== undefined);
    }
  });
});

describe("the first sentences of a text", () => {
  it("are two, or as many as are wanted, in any language", () => {
    expect(firstSentences("One. Two! Three?", "en")).toBe("One. Two!");
    expect(firstSentences("One. Two! Three?", "en", 1)).toBe("One.");
    expect(firstSentences("واحدة. هل هما اثنتان؟ ثلاث.", "ar")).toBe("واحدة. هل هما اثنتان؟");
    expect(firstSentences("One only.", "en")).toBe("One only.");
  });
});
