import { lessons } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { listTerms } from "./list-terms.ts";

describe("the glossary of all lessons", () => {
  it("has every term once, in alphabetical order", () => {
    const terms = listTerms(lessons, "en");
    const ids = new Set(lessons.flatMap(({ glossary }) => Object.keys(glossary)));
    expect(terms.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const titles = terms.map(({ entry }) => entry.title);
    expect(titles).toEqual(
      titles.toSorted(new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true }).compare),
    );
  });

  it("names both lessons where two explain the same term, and shows the newer one’s entry", () => {
    const lesson = lessons.find(({ glossary }) => "hts" in glossary);
    if (!lesson) throw new Error("No lesson explains the term to test with.");
    const hts = listTerms([{ ...lesson, slug: "newer" }, lesson], "en").find(({ id }) => id === "hts");
    expect(hts?.view.lesson.slug).toBe("newer");
    expect(hts?.views.map((view) => view.lesson.slug)).toEqual(["newer", lesson.slug]);
  });
});
