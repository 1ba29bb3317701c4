import { editionIds, languages } from "@sidelight/content";
import { describe, expect, it } from "vitest";
import { addressOf } from "./page-paths.ts";

describe("an address", () => {
  it("leaves out the main language and the main edition", () => {
    expect(addressOf("lessons", { language: languages[0] })).toBe("/");
    expect(addressOf("quiz", { lesson: "x", edition: editionIds[0] })).toBe("/quiz/x/");
  });

  it("names every other language and edition after what the page is about", () => {
    expect(addressOf("glossary", { language: "ar" })).toBe("/glossary/ar/");
    expect(addressOf("term", { term: "hts", language: "ar" })).toBe("/glossary/hts/ar/");
    expect(addressOf("key", { lesson: "x", edition: "plain" })).toBe("/quiz/x/plain/worksheet/key/");
  });

  it("names the second of two editions even if it is the main one", () => {
    expect(addressOf("sideBySide", { lesson: "x", edition: "ar", other: "standard" })).toBe(
      "/lessons/x/ar/with/standard/",
    );
  });

  it("takes nothing that its kind of page has no place for", () => {
    // @ts-expect-error A quiz is in an edition, not in a language.
    expect(() => addressOf("quiz", { lesson: "x", language: "ar" })).not.toThrow();
  });
});
