import { describe, expect, it } from "vitest";
import { reported } from "../test-lesson/reported.ts";
import { bearersExplained } from "./bearers-explained.ts";

describe("every named speaker and every place", () => {
  it("has an entry in the glossary", () => {
    expect(reported(bearersExplained, () => {})).toBe("");
  });

  it("is refused without one, but for a speaker who is not named", () => {
    expect(
      reported(bearersExplained, ({ speakers, places }) => {
        for (const it of [speakers.ministry, speakers.rebels, places.city]) delete it?.term;
      }),
    ).toMatchInlineSnapshot(`
      "speakers.ministry.term
        found:    nothing
        expected: the name of a glossary entry
        fix:      Say in the glossary who or what it is, and name the entry here.
        rule:     bearers-explained
      places.city.term
        found:    nothing
        expected: the name of a glossary entry
        fix:      Say in the glossary who or what it is, and name the entry here.
        rule:     bearers-explained"
    `);
  });
});
