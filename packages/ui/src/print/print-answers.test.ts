// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { printAnswers } from "./print-answers.ts";

const printed = () => [...document.querySelectorAll(".printed-answer")].map(({ textContent }) => textContent);

describe("on paper", () => {
  beforeAll(printAnswers);
  beforeEach(() => {
    document.body.innerHTML = `<main><input type="text" class="seed-number" value="4711"><div class="question">
      <input type="text" id="place" dir="auto"><textarea dir="auto"></textarea>
      <select><option value="">Choose</option><option value="1">First</option></select>
      <input type="radio" value="a" checked>
    </div></main><div class="dialog"><input type="text" value="100"></div>`;
  });

  const answer = () => {
    for (const [selector, value] of [
      ["#place", "حمص"],
      ["textarea", "two\nlines"],
      ["select", "1"],
    ] as const)
      (document.querySelector(selector) as HTMLInputElement).value = value;
  };

  it("what was typed or chosen is written out, and only while the page is printed", () => {
    answer();
    dispatchEvent(new Event("beforeprint"));
    expect(printed()).toEqual(["حمص", "two\nlines", "First"]);
    expect(document.querySelectorAll("[data-print-answer=written]")).toHaveLength(3);
    dispatchEvent(new Event("afterprint"));
    expect(printed()).toEqual([]);
    expect(document.querySelectorAll("[data-print-answer]")).toHaveLength(0);
  });

  it("a second print writes nothing twice, even if the first one never reported its end", () => {
    answer();
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("beforeprint"));
    expect(printed()).toHaveLength(3);
  });

  it("an empty field stays a line to write on", () => {
    dispatchEvent(new Event("beforeprint"));
    expect(printed()).toEqual([]);
    // Its "Choose" is not printed, in browsers too whose styles cannot ask what is chosen.
    expect(document.querySelectorAll("select[data-print-answer=empty]")).toHaveLength(1);
    dispatchEvent(new Event("afterprint"));
    expect(document.querySelectorAll("[data-print-answer]")).toHaveLength(0);
  });

  it("typed words have their own direction, chosen ones that of the page", () => {
    answer();
    dispatchEvent(new Event("beforeprint"));
    const directions = [...document.querySelectorAll<HTMLElement>(".printed-answer")].map(({ dir }) => dir);
    expect(directions).toEqual(["auto", "auto", ""]);
  });
});
