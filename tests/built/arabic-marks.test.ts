import { describe, expect, it } from "vitest";
import { latinMarksIn } from "./arabic-marks.ts";
import { filesEnding, read } from "./built-files.ts";

const pages = filesEnding(".html").filter((file) => /lang="ar"/.test(read(file)));

describe("Arabic words", () => {
  it.each(pages)("%s: have Arabic commas, semicolons and question marks between them", (file) => {
    expect(latinMarksIn(read(file)).slice(0, 10)).toEqual([]);
  });

  it("have them in what islands say, too", () => {
    const scripts = filesEnding(".js");
    expect(scripts.some((file) => /\p{Script=Arabic}/u.test(read(file)))).toBe(true);
    for (const file of scripts)
      expect(read(file).match(/[^"`]{0,30}\p{Script=Arabic}[,;?] [^"`]{0,30}/gu), file).toBeNull();
  });

  it("would be found with Latin ones: in text, in a hidden name, in an attribute, in the head", () => {
    const page = (body: string, head = "") =>
      latinMarksIn(`<html lang="ar"><head>${head}</head><body>${body}</body></html>`);
    expect(page("<p>دمشق, حمص</p>")).toHaveLength(1);
    expect(page('<a href="#x">١<span class="visually-hidden">, دمشق</span></a>')).toHaveLength(1);
    expect(page('<a aria-label="دمشق, حمص">x</a>')).toHaveLength(1);
    expect(page("", '<meta name="description" content="من قال ماذا?">')).toHaveLength(1);
    expect(page('<p>دمشق، حمص <span lang="en">Reuters, AFP</span></p>')).toEqual([]);
  });
});
