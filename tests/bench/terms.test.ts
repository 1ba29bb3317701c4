import { expect, it } from "vitest";
import { termAddresses } from "./terms.ts";

it("the marked words of a lesson are found in reading order, each once", () => {
  const html = [
    '<a class="term" href="#term-un" data-note="term-un" data-press="">UN</a>',
    '<p><a data-note="term-hts" class="term known" href="/glossary/hts/">HTS</a></p>',
    '<a class="term" href="#term-un" data-note="term-un">the UN</a>',
    '<a class="attribution" href="#claim-a" data-note="claim-a">they said</a> <a href="/">Home</a>',
  ].join("");
  expect(termAddresses(html)).toEqual(["#term-un", "/glossary/hts/"]);
});
