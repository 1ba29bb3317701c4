import { editionIds, languages } from "@sidelight/content";
import { describe, expect, it } from "vitest";
import { isListed, isQuizPage, isReaderPage, listPages, pageAddress } from "./list-pages.ts";
import { alternatesOf } from "./page-versions.ts";
import { staticPages } from "./static-pages.ts";

const pages = listPages({ lessons: ["x", "y"], terms: ["hts"] });
const addresses = pages.map(pageAddress);
const page = (address: string) => {
  const found = pages.find((it) => pageAddress(it) === address);
  if (!found) throw new Error(`There is no page ${address}.`);
  return found;
};

describe("the pages of the site", () => {
  it("each have an address of their own", () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("exist in every language or every edition", () => {
    const count = (pattern: RegExp) => addresses.filter((address) => pattern.test(address)).length;
    expect(count(/^\/glossary\/hts\//)).toBe(languages.length);
    expect(count(/^\/lessons\/x\/.*about\/$/)).toBe(languages.length);
    expect(count(/^\/quiz\/y\/.*cards\/$/)).toBe(editionIds.length);
    expect(count(/^\/lessons\/y\/.*with\//)).toBe(editionIds.length * (editionIds.length - 1));
  });

  it("belong to one app each", () => {
    expect(pages.filter(isQuizPage).length + pages.filter(isReaderPage).length).toBe(pages.length);
    expect(pages.filter(isQuizPage).every((it) => pageAddress(it).startsWith("/quiz/"))).toBe(true);
  });

  it("are all listed for search engines, except those that show two editions", () => {
    expect(pages.filter((it) => !isListed(it)).map(pageAddress)).toEqual(
      addresses.filter((address) => address.includes("/with/")),
    );
  });

  it("name their other versions by language tag, the main one as the default", () => {
    expect(alternatesOf(page("/lessons/x/ar/about/"))).toEqual({
      en: "/lessons/x/about/",
      ar: "/lessons/x/ar/about/",
      "x-default": "/lessons/x/about/",
    });
    expect(alternatesOf(page("/lessons/x/ar/with/plain/"))).toEqual({
      "en-simple": "/lessons/x/plain/with/ar/",
      ar: "/lessons/x/ar/with/plain/",
      "x-default": "/lessons/x/plain/with/ar/",
    });
  });

  it("are found by the path that a catch-all route gets", () => {
    const quiz = staticPages(pages.filter(isQuizPage), "/quiz/");
    const found = quiz.paths().map((path) => quiz.find(path));
    expect(found).toEqual(pages.filter(isQuizPage));
    expect(quiz.find({})).toMatchObject({ kind: "quizzes", values: { language: languages[0] } });
    expect(quiz.find({ path: ["x", "nowhere"] })).toBeUndefined();
  });
});
