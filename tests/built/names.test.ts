// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { filesEnding, read } from "./built-files.ts";

const said = (element: Element | null): string => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

/** The name that a part's markup gives it. */
const nameOf = (element: Element): string => {
  const labels = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  if (labels.length > 0)
    return labels
      .map((id) => said(element.ownerDocument.getElementById(id)))
      .join(" ")
      .trim();
  return element.getAttribute("aria-label") ?? said(element.querySelector(":scope > :is(legend, caption)"));
};

/** Parts of a page that readers of a screen reader go through by name. */
const kinds = {
  article: "article, [role=article]",
  group: "fieldset, [role=group], [role=radiogroup]",
  navigation: "nav, [role=navigation]",
  region: "section[aria-label], section[aria-labelledby], [role=region]",
  table: "table, [role=table]",
  dialog: "dialog, [role=dialog]",
  image: "[role=img]",
} as const;

/** Parts that need a name. */
const named: readonly string[] = ["article", "group", "navigation", "table", "image"];

/** What is wrong with the names of a page's parts. */
const problemsIn = (html: string): readonly string[] => {
  const document: Document = new JSDOM(html).window.document;
  return Object.entries(kinds).flatMap(([kind, selector]) => {
    const names = [...document.querySelectorAll(selector)].map(nameOf);
    const nameless = named.includes(kind) ? names.filter((name) => name === "") : [];
    const again = names.filter((name, index) => name !== "" && names.indexOf(name) < index);
    return [...nameless.map(() => `a ${kind} without a name`), ...again.map((it) => `two ${kind}s “${it}”`)];
  });
};

describe("the parts of a page", () => {
  it.each(filesEnding(".html"))("%s: articles, groups and regions have names, each its own", (file) => {
    expect(problemsIn(read(file))).toEqual([]);
  });

  it("would be found without a name, and with one name twice", () => {
    expect(problemsIn("<article></article>")).toEqual(["a article without a name"]);
    const group = "<fieldset><legend>Sure?</legend></fieldset>";
    expect(problemsIn(group + group)).toEqual(["two groups “Sure?”"]);
  });
});
