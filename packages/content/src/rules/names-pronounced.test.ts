import { describe, expect, it } from "vitest";
import { reported } from "../test-lesson/reported.ts";
import { namesPronounced } from "./names-pronounced.ts";

const place = {
  kind: "place",
  title: "Homs",
  definition: ["A city."],
  script: { text: "حمص", lang: "ar" },
  sources: ["handbook"],
  asOf: "2024-12-08",
} as const;

describe("a name", () => {
  it("says how it is pronounced", () => {
    const said = {
      ...place,
      sources: ["handbook"],
      definition: ["A city."],
      pronunciation: { respelling: "HOMSS" },
    };
    expect(reported(namesPronounced, (lesson) => Object.assign(lesson.glossary, { homs: said }))).toBe("");
  });

  it("is refused when it does not", () => {
    expect(
      reported(namesPronounced, (lesson) => Object.assign(lesson.glossary, { homs: place })),
    ).toMatchInlineSnapshot(`
      "glossary.homs.pronunciation
        found:    nothing
        expected: a respelling that anyone can read aloud
        fix:      Write it in plain letters, with the stressed syllable in capitals. If no source gives it, mark it \`derived\`.
        rule:     names-pronounced"
    `);
  });
});
