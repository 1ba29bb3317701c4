import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { expect, test } from "@playwright/test";
// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";

/** What a browser's reader mode makes of a page (Firefox uses this very library). */
const inReaderMode = (address: string) => {
  const html = readFileSync(new URL(`../../dist${address}index.html`, import.meta.url), "utf8");
  const { document } = new JSDOM(html, { url: `https://example.org${address}` }).window;
  const sentences = [...document.querySelectorAll(".article-text [id^=s-]")].map(
    ({ textContent }) => textContent,
  );
  const definitions = [...document.querySelectorAll("[id^=term-] dd p:first-child")].map(
    ({ textContent }) => textContent,
  );
  const terms = [...document.querySelectorAll("a.term")].map((link) => link.getAttribute("href"));
  const content = new JSDOM(new Readability(document).parse()?.content ?? "").window.document;
  return { sentences, definitions, terms, content };
};

const folded = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

for (const edition of ["", "plain/", "ar/"]) {
  test(`a reader mode keeps every word of the ${edition || "standard"} edition, its terms as links and its glossary`, () => {
    const { sentences, definitions, terms, content } = inReaderMode(
      `/lessons/damascus-december-2024/${edition}`,
    );
    const text = folded(content.body.textContent);
    for (const sentence of sentences) expect(text).toContain(folded(sentence));
    for (const definition of definitions) expect(text).toContain(folded(definition));
    const links = [...content.querySelectorAll("a:not(svg a)")].map((link) => new URL(link.href).hash);
    for (const term of terms) expect(links).toContain(term);
    // Menus of a paragraph would be read into the article.
    expect(text).not.toContain(edition === "ar/" ? "بكلمات أخرى" : "In other words");
    expect(sentences.length).toBeGreaterThan(30);
    expect(terms.length).toBeGreaterThan(30);
  });
}
