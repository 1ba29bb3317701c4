import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { quotationsAttributed } from "./quotations-attributed.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "a quotation that a claim of the sentence gives": say(
    "plain",
    "ministry-denies",
    "The ministry called it “safe and stable”.",
  ),
  "other quotation marks": say("plain", "ministry-denies", "The ministry called it «safe and stable»."),
  "a claim’s words in a heading": (lesson) => {
    lesson.editions.plain.headings.city = "Is it “safe and stable”?";
  },
  "an apostrophe": say("plain", "ministry-denies", "The ministry’s word was no."),
};

const refuses: Cases = {
  "words that no claim gives": say("plain", "ministry-denies", "The ministry said “all is well”."),
  "words that a claim of another sentence gives": say(
    "plain",
    "rebels-claim",
    "The rebels called it “safe and stable”, said AFP.",
  ),
  "words that no claim gives in a heading": (lesson) => {
    lesson.editions.standard.headings.city = "“All is well”";
  },
  "a claim’s words that the standard edition does not quote": say(
    "standard",
    "ministry-denies",
    "The ministry called it safe and stable.",
  ),
  "straight marks": say("plain", "ministry-denies", 'The ministry called it "safe".'),
  "a quotation that is not closed": say(
    "plain",
    "ministry-denies",
    "The ministry called it “safe and stable.",
  ),
};

describe("quotations", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(quotationsAttributed, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(quotationsAttributed, refuses)).toMatchInlineSnapshot(`
      "# words that no claim gives
      editions.plain.sentences.ministry-denies
        found:    “all is well”
        expected: one of: “safe and stable”
        fix:      Quote exactly what the claim gives, or paraphrase it without quotation marks.
        rule:     quotations-attributed

      # words that a claim of another sentence gives
      editions.plain.sentences.rebels-claim
        found:    “safe and stable”
        expected: no quotation, because no claim of this sentence gives one
        fix:      Quote exactly what the claim gives, or paraphrase it without quotation marks.
        rule:     quotations-attributed

      # words that no claim gives in a heading
      editions.standard.headings.city
        found:    “All is well”
        expected: one of: “safe and stable”
        fix:      Quote exactly what the claim gives, or paraphrase it without quotation marks.
        rule:     quotations-attributed

      # a claim’s words that the standard edition does not quote
      claims.denied.quotations
        found:    “safe and stable”, which none of its sentences quotes
        expected: a quotation in the standard edition
        fix:      Quote it there in quotation marks, or remove it from the claim.
        rule:     quotations-attributed

      # straight marks
      editions.plain.sentences.ministry-denies
        found:    a straight quotation mark (")
        expected: typographic ones (“ ”)
        fix:      Replace it with the pair that the edition's language uses.
        rule:     quotations-attributed

      # a quotation that is not closed
      editions.plain.sentences.ministry-denies
        found:    an unpaired quotation mark
        expected: quotations that begin and end in the same text
        fix:      Close the quotation where the spoken words end, and open it again in the next sentence.
        rule:     quotations-attributed"
    `);
  });
});
