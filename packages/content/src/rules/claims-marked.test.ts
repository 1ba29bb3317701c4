import { describe, expect, it } from "vitest";
import { type Cases, reported, reportedForEach, say } from "../test-lesson/reported.ts";
import { claimsMarked } from "./claims-marked.ts";

const accepts: Cases = {
  "the lesson as it is": () => {},
  "words that name nobody": say("plain", "rebels-claim", { claim: "captured", as: "They said" }, " so."),
};

const refuses: Cases = {
  "a claim of two sentences that is marked in one": (lesson) => {
    Object.assign(lesson.claims.captured ?? {}, { sentences: ["rebels-claim", "ministry-denies"] });
  },
  "words that name another speaker": say(
    "plain",
    "rebels-claim",
    { claim: "captured", as: "The ministry said" },
    " so.",
  ),
  "a claim that nothing marks in one edition": say("plain", "ministry-denies", "The ministry said no."),
  "a mark in another claim’s sentence": (lesson) => {
    lesson.editions.ar.sentences["ministry-denies"] = [
      { claim: "denied", as: "قالت الوزارة" },
      { claim: "captured", as: " إنها" },
      " «آمنة ومستقرة».",
    ];
  },
  "the same claim twice in a sentence": (lesson) => {
    lesson.editions.plain.sentences["ministry-denies"] = [
      { claim: "denied", as: "The ministry" },
      " said no, ",
      { claim: "denied", as: "it said" },
    ];
  },
};

describe("marks of claims", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(claimsMarked, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(claimsMarked, refuses)).toMatchInlineSnapshot(`
      "# a claim of two sentences that is marked in one
      editions.standard.sentences.ministry-denies
        found:    no words marked as saying who makes the claim \`captured\`
        expected: a mark in each of its sentences
        fix:      Mark the speaker or the word for saying: { claim: "captured", as: … }.
        rule:     claims-marked
      editions.plain.sentences.ministry-denies
        found:    no words marked as saying who makes the claim \`captured\`
        expected: a mark in each of its sentences
        fix:      Mark the speaker or the word for saying: { claim: "captured", as: … }.
        rule:     claims-marked
      editions.ar.sentences.ministry-denies
        found:    no words marked as saying who makes the claim \`captured\`
        expected: a mark in each of its sentences
        fix:      Mark the speaker or the word for saying: { claim: "captured", as: … }.
        rule:     claims-marked

      # words that name another speaker
      editions.plain.sentences.rebels-claim
        found:    “The ministry said”, which names \`ministry\`, marked for \`captured\`
        expected: words that name \`rebels\`, or nobody
        fix:      Make a separate claim for what \`ministry\` says.
        rule:     claims-marked

      # a claim that nothing marks in one edition
      editions.plain.sentences.ministry-denies
        found:    no words marked as saying who makes the claim \`denied\`
        expected: a mark in each of its sentences
        fix:      Mark the speaker or the word for saying: { claim: "denied", as: … }.
        rule:     claims-marked

      # a mark in another claim’s sentence
      editions.ar.sentences.ministry-denies
        found:    “ إنها” marked for \`captured\`, which isn't in this sentence
        expected: the mark of a claim in this sentence
        fix:      Mark another claim, or add \`ministry-denies\` to the sentences of \`captured\`.
        rule:     claims-marked

      # the same claim twice in a sentence
      editions.plain.sentences.ministry-denies
        found:    the same claim marked twice
        expected: one mark for each claim in a sentence
        fix:      Keep the mark on the words that name the speaker best.
        rule:     claims-marked"
    `);
  });
});
