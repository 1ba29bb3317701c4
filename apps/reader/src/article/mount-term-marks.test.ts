// @vitest-environment jsdom
import { storageKey, type TermMarks } from "@sidelight/preferences";
import { beforeEach, describe, expect, it } from "vitest";
import { mountTermMarks } from "./mount-term-marks.ts";

const page = `
  <a class="term" id="one" href="/words/#term-a" data-first="" data-press="">a</a>
  <a class="term" id="again" data-note="term-a">a</a>
  <a class="term" id="next" href="/words/#term-a" data-press="">a</a>`;

const links = () => [...document.querySelectorAll("a.term[href]")].map(({ id }) => id);

/** Chooses as another tab or the settings do, and waits until the page has seen it. */
const choose = async (terms: TermMarks) => {
  localStorage.setItem(storageKey, JSON.stringify({ terms }));
  document.documentElement.dataset.terms = terms;
  await new Promise((resolve) => setTimeout(resolve));
};

describe("the marks of a term", () => {
  beforeEach(() => {
    localStorage.clear();
    document.body.innerHTML = page;
    mountTermMarks(document.body);
  });

  it.each([
    ["every", ["one", "again", "next"]],
    ["section", ["one", "next"]],
    ["lesson", ["one"]],
    ["off", []],
  ] as const)("with the choice %s are %j", async (terms, expected) => {
    await choose(terms);
    expect(links()).toEqual(expected);
    await choose("section");
    expect(links()).toEqual(["one", "next"]);
  });

  it("lead to the same note, and can be pressed like the others", async () => {
    await choose("every");
    const again = document.querySelector<HTMLAnchorElement>("#again");
    expect(again?.getAttribute("href")).toMatch(/\/words\/#term-a$/);
    expect(again?.hasAttribute("data-press")).toBe(true);
    await choose("off");
    expect(again?.dataset.note).toBe("term-a");
    expect(again?.hasAttribute("data-press")).toBe(false);
  });
});
