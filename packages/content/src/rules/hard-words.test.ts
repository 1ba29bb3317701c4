import { describe, expect, it } from "vitest";
import { reported, say } from "../test-lesson/reported.ts";
import { changed } from "../test-lesson/small-lesson.ts";
import { hardWords, hardWordsCovered, isHard } from "./hard-words.ts";

const hardIn = (text: string) => hardWords(changed(say("plain", "ministry-denies", text)), "plain");

describe("a hard word", () => {
  it.each(["announcement", "inadmissible", "negotiated"])("is long and unfamiliar: %s", (word) => {
    expect(isHard(word)).toBe(true);
  });

  it.each(["yesterday", "carrying", "families", "no", "truce"])(
    "is not one that is short or known: %s",
    (word) => {
      expect(isHard(word)).toBe(false);
    },
  );
});

describe("the hard words of an edition", () => {
  it("are split by whether the glossary explains them", () => {
    const lesson = changed((it) => {
      it.glossary.envoy = {
        kind: "word",
        title: "special emissary",
        definition: ["A messenger."],
        sources: ["handbook"],
        asOf: "2024-12-08",
      };
      say("plain", "ministry-denies", "The emissaries and the emissary made an announcement.")(it);
    });
    expect(hardWords(lesson, "plain")).toMatchObject({
      covered: ["emissary"],
      uncovered: ["announcement", "emissaries"],
    });
  });

  it("are neither names nor quoted words", () => {
    expect(hardIn("Aleppo is “inadmissible”.").uncovered).toEqual([]);
  });

  it("may be few", () => {
    expect(reported(hardWordsCovered, () => {})).toBe("");
    expect(
      reported(hardWordsCovered, say("plain", "ministry-denies", "An inadmissible announcement.")),
    ).toMatchInlineSnapshot(`
      "editions.plain
        found:    13.3 unexplained hard words in 100: announcement, inadmissible
        expected: 2 at most
        fix:      Explain some of them in the glossary, or say them in shorter words.
        rule:     hard-words-covered"
    `);
  });
});
