import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { addresses } from "../addresses.ts";
import { read, site } from "./built-files.ts";

const pages = addresses.filter((it) => !it.startsWith("/glossary/") || it.length < 20);
const documentAt = (address: string): Document => new JSDOM(read(`${address}index.html`)).window.document;
const pathOf = (address: string | null) => new URL(address ?? "").pathname;

describe.each(pages)("%s", (address) => {
  const document = documentAt(address);

  it("names itself and its other editions", () => {
    expect(pathOf(document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null)).toBe(address);
    const byLanguage = Object.fromEntries(
      [...document.querySelectorAll("link[rel=alternate][hreflang]")].map((link) => [
        link.getAttribute("hreflang"),
        pathOf(link.getAttribute("href")),
      ]),
    );
    // A plain edition is English in simplified form; what is no edition has none.
    const hasPlain = /^\/(?:lessons|quiz)\/[^/]{3,}\/(?!.*about)/.test(address);
    const languages = ["ar", "en", ...(hasPlain ? ["en-simple"] : []), "x-default"];
    expect(Object.keys(byLanguage).sort()).toEqual(languages);
    for (const other of Object.values(byLanguage))
      expect(existsSync(join(site, String(other), "index.html"))).toBe(true);
    const language = address.includes("/plain/") ? "en-simple" : document.documentElement.lang;
    expect(byLanguage[language]).toBe(address);
  });

  it("has a picture of the size that link previews are cut for", () => {
    const pictures = [
      ...document.querySelectorAll("meta[property='og:image'], meta[name='twitter:image']"),
    ].map((it) => pathOf(it.getAttribute("content")));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const file = readFileSync(join(site, picture));
      expect(file.subarray(1, 4).toString()).toBe("PNG");
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});
