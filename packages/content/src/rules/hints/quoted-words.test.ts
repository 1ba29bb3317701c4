import { describe, expect, it } from "vitest";
import { ask, explained, short, wrong } from "../../test-lesson/asked.ts";
import type { Change } from "../../test-lesson/reported.ts";
import { changedSections, falseIn } from "../../test-lesson/two-sections.ts";
import { formatProblem } from "../problem.ts";
import { hintsHold } from "./hints-hold.ts";

/** A wrong option that quotes “No”, with feedback. */
const option = (feedback: string, evidence: string, arabic = ".") =>
  ask(
    {
      kind: "single-choice",
      options: { no: wrong(feedback, evidence, { text: "“No”, it says" }) },
    },
    { options: { no: { text: "«لا»، كما يقول", feedback: arabic } } },
  );

describe("quoted words", () => {
  it.each<readonly [what: string, change: Change, falseIn: string]>([
    ["of the evidence", explained("They “ran”.", "هم «ركضوا»."), "ar"],
    ["of other sentences", explained("The “doors” were open.", "كانت «أبوابه» مفتوحة."), "standard plain ar"],
    ["of the evidence of a part", option("The “road” was.", "road-closed", "«الطريق» أُغلق."), ""],
    ["of one edition only", option("The “prison” was.", "guards-leave"), "plain"],
    ["of an option", option("They said “no”.", "road-closed", "قالوا «لا»."), ""],
    ["of a heading", explained("See “Who holds Aleppo?”", "انظر «ماذا عن السجن؟»."), ""],
    ["of a glossary title", explained("That is a “ministry”.", "هي «الوزارة»."), ""],
    [
      "that a hint sends a reader to look for",
      short("Look for the words “the doors”.", "x"),
      "standard plain",
    ],
    [
      "that a hint finds elsewhere",
      short("Look for the words “doors”.", "x", { hints: ["ابحث عن كلمة «الحراس»."] }),
      "",
    ],
    ["that are part of a word", explained("The “ra” of it."), "standard plain"],
  ])("%s", (_what, change, expected) => {
    expect(falseIn(hintsHold, change)).toBe(expected);
  });

  it("of a claim of the question are its own", () => {
    const question = {
      kind: "short-text",
      claims: ["denied"],
      accepted: ["x"],
      otherwise: wrong(".", "road-closed"),
    };
    const change = ask({ ...question, explanation: "It said “no”." });
    expect(falseIn(hintsHold, change)).toBe("standard");
  });
});

it("an author reads what is false, and how to fix it", () => {
  const change = short("One sentence says “nothing”, in the third line.", "x", {
    hints: ["«هي» في جملة ما."],
  });
  expect(hintsHold(changedSections(change)).map(formatProblem).join("\n")).toMatchInlineSnapshot(`
    "questions.asked.hints[0]
      found:    “nothing”, which isn't where the text sends its reader in the standard edition
      expected: words of its evidence, of its question, of a heading or of a glossary title
      fix:      Quote words that are there in every edition, or remove the quotation marks.
      rule:     hints-hold
    questions.asked.hints[0]
      found:    “line”, a mention of a place that no check understands
      expected: a phrase that has a check, such as “the last paragraph”
      fix:      Say it in a way that can be checked, or add the phrase to english-places.ts or arabic-places.ts.
      rule:     hints-hold
    questions.asked.hints[0]
      found:    “nothing”, which isn't where the text sends its reader in the plain edition
      expected: words of its evidence, of its question, of a heading or of a glossary title
      fix:      Quote words that are there in every edition, or remove the quotation marks.
      rule:     hints-hold
    questions.asked.hints[0]
      found:    “One sentence”, which isn't true of \`rebels-claim\` in the plain edition
      expected: a place that is correct in every edition the text appears with
      fix:      Describe the place differently. A plain edition may have several sentences under one name.
      rule:     hints-hold
    translations.ar.questions.asked.hints[0]
      found:    “هي”, which isn't where the text sends its reader in the ar edition
      expected: words of its evidence, of its question, of a heading or of a glossary title
      fix:      Quote words that are there in every edition, or remove the quotation marks.
      rule:     hints-hold
    translations.ar.questions.asked.hints[0]
      found:    “جملة”, a mention of a place that no check understands
      expected: a phrase that has a check, such as “the last paragraph”
      fix:      Say it in a way that can be checked, or add the phrase to english-places.ts or arabic-places.ts.
      rule:     hints-hold"
  `);
});
