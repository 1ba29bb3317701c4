import { existsSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { expect, test } from "@playwright/test";
// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";
import { addresses } from "../addresses.ts";

/** What a reader mode has to keep: every run of text that stands by itself, in the order of the page. */
const rows = "p, li, h2, h3, h4, h5, dt, dd, th, td, summary";

/** What belongs to the page and not to the article: ways through it, drawings that a list repeats, controls. */
const furniture =
  "nav, svg, .scripts-only, .scripts-only *, .known-line, .lesson-controls, .notes-page .kicker, .screen-only";

/** Ids that hold a name out of the lesson. */
const lessonsOwn = /^(?:part|s|claim|known|event|place|source|term)-/;

const folded = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

const pageAt = (address: string): Document => {
  const html = readFileSync(new URL(`../../dist${address}index.html`, import.meta.url), "utf8");
  return new JSDOM(html, { url: `https://example.org${address}` }).window.document;
};

const rowsOf = (document: Document): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(`main :is(${rows})`)]
    .filter((row) => !row.closest(furniture) && !row.querySelector(rows))
    .map(({ textContent }) => folded(textContent))
    .filter((row) => row !== "");

/** What a browser's reader mode makes of a page (Firefox uses this very library). */
const inReaderMode = (document: Document): Document =>
  new JSDOM(new Readability(document).parse()?.content ?? "").window.document;

/** The rows that are not kept, each looked for after the one before it. */
const lost = (expected: readonly string[], text: string): readonly string[] => {
  let from = 0;
  return expected.filter((row) => {
    const found = text.indexOf(row, from);
    if (found >= 0) from = found + row.length;
    return found < 0;
  });
};

const editions = addresses.filter((address) => /^\/lessons\/[^/]+\/(?:plain\/|ar\/)?$/.test(address));

test("there are six editions to look at", () => {
  expect(editions).toHaveLength(6);
});

for (const address of editions) {
  test(`${address}: reader mode shows the dateline, the standfirst, every sentence and every short note`, () => {
    const document = pageAt(address);
    const expected = rowsOf(document);
    const named = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => folded(textContent));
    const sentences = named(".article-text .article-sentence");
    const heads = named(".kicker, .standfirst");
    const notes = named(".short-notes .article-entry");
    const terms = [...document.querySelectorAll("a.term[href]")].map((link) => link.getAttribute("href"));
    expect(heads).toHaveLength(2);
    expect(sentences.length).toBeGreaterThan(30);
    expect(notes.length).toBeGreaterThan(20);
    expect(terms.length).toBeGreaterThan(10);

    const content = inReaderMode(document);
    const text = folded(content.body.textContent);
    expect(lost(expected, text)).toEqual([]);
    for (const part of [...heads, ...sentences, ...notes]) expect(text).toContain(part);
    const links = [...content.querySelectorAll<HTMLAnchorElement>("a:not(svg a)")].map(
      (link) => new URL(link.href).pathname + new URL(link.href).hash,
    );
    for (const term of terms) expect(links).toContain(term);
  });

  test(`${address}: reader mode shows them whatever the lesson calls its parts`, () => {
    const document = pageAt(address);
    const expected = rowsOf(document);
    // Reader modes take such words in a name for page furniture, and a lesson may well have a source on social media.
    for (const part of document.querySelectorAll("article [id]"))
      if (lessonsOwn.test(part.id)) part.id += "-comment-on-social-media-sidebar-and-related";
    expect(lost(expected, folded(inReaderMode(document).body.textContent))).toEqual([]);
  });
}

/** How long a text has to be, in letters, for a reader mode to tell it from the page around it. */
const longEnough = 3000;

const others = [
  ...editions.flatMap((address) =>
    ["with/standard/", "with/plain/", "with/ar/"]
      .map((rest) => `${address}${rest}`)
      .filter((pair) => existsSync(new URL(`../../dist${pair}index.html`, import.meta.url))),
  ),
  ...addresses.filter((address) => /^\/glossary\/|\/(?:claims|timeline|map|words|sources)\/$/.test(address)),
];

test("side by side, on the pages of notes, in the glossary and on every page of a term nothing is lost either", () => {
  expect(others.length).toBeGreaterThan(100);
  for (const address of others) {
    const document = pageAt(address);
    const expected = rowsOf(document);
    expect(expected.length, address).toBeGreaterThan(3);
    // Reader modes ignore a page with only a few short lines, such as four days.
    if (address.includes("/timeline/") && expected.join("").length < longEnough) continue;
    expect(lost(expected, folded(inReaderMode(document).body.textContent)), address).toEqual([]);
  }
});
