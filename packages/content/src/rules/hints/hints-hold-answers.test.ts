import { describe, expect, it } from "vitest";
import { ask, short, wrong } from "../../test-lesson/asked.ts";
import type { Change } from "../../test-lesson/reported.ts";
import { falseIn } from "../../test-lesson/two-sections.ts";
import { hintsHold } from "./hints-hold.ts";

const sentenceOption = (feedback: string, evidence: string, arabic = ".") =>
  ask(
    {
      kind: "evidence",
      evidence: ["guards-run"],
      options: { "guards-run": { correct: true }, [evidence]: wrong(feedback, evidence) },
    },
    { options: { [evidence]: { feedback: arabic } } },
  );

const textOption = (feedback: string, evidence: string, arabic = ".", stem = "?") =>
  ask(
    {
      kind: "single-choice",
      stem,
      options: {
        yes: { correct: true, text: "Yes" },
        no: wrong(feedback, evidence, { text: "“No”, it says" }),
      },
    },
    { stem, options: { no: { text: "«لا»، كما يقول", feedback: arabic } } },
  );

const row = (feedback: string, given: string) =>
  ask(
    {
      kind: "match",
      evidence: ["rebels-claim", "doors-open"],
      values: { afp: "AFP", city: "the city" },
      rows: {
        one: {
          answer: "afp",
          text: "?",
          ...wrong(feedback, "rebels-claim"),
          given: { city: wrong(given, "doors-open") },
        },
        two: { answer: "city", text: "?", ...wrong(".", "doors-open") },
      },
    },
    { rows: { one: { feedback: ".", given: { city: "." } }, two: { feedback: "." } } },
  );

const outcome = (neither: string, arabic = ".") =>
  ask(
    {
      kind: "claim-and-evidence",
      options: {},
      proofs: { "rebels-claim": { correct: true } },
      outcomes: { both: ".", claim: ".", proof: ".", neither },
    },
    { outcomes: { neither: arabic } },
  );

describe("a text about an answer is checked against that answer", () => {
  it.each<readonly [what: string, change: Change, falseIn: string]>([
    ["an answer in the very first sentence", short("It is in its first sentence.", "AFP"), ""],
    ["an answer in the next one", short("It is in its first sentence.", "the city"), "plain"],
    ["a row’s answer in the very first sentence", row("See the first sentence.", "."), ""],
    ["a value’s own words about a later one", row(".", "See the first sentence."), "standard plain"],
    ["an answer in one heading", short("One section has it in its heading.", "Aleppo"), ""],
    ["an answer in no heading", short("One section has it in its heading.", "the city"), "standard plain"],
    [
      "an answer in an Arabic heading",
      short(".", "حلب", { hints: ["في عنوان أحد الأقسام."], accepted: ["حلب"] }),
      "",
    ],
    [
      "an answer in no Arabic heading",
      short(".", "x", { hints: ["في عنوان أحد الأقسام."], accepted: ["حمص"] }),
      "ar",
    ],
    ["an option that is several sentences", sentenceOption("This sentence is no proof.", "doors-open"), ""],
    ["an Arabic option", sentenceOption(".", "doors-open", "هذه الجملة لا تثبت شيئًا."), ""],
    ["one sentence beside an option of words", textOption("This sentence is no proof.", "road-closed"), ""],
    [
      "several sentences beside an option of words",
      textOption("This sentence is no proof.", "doors-open"),
      "plain",
    ],
    [
      "the sentence that was chosen",
      outcome("The sentence that you chose says no. Begin with the sentence: read."),
      "",
    ],
    [
      "the Arabic sentence that was chosen",
      outcome(".", "الجملة التي اخترتها لا تقول ذلك. ابدأ بالجملة: اقرأها."),
      "",
    ],
    ["what comes next", sentenceOption("What proves it comes next.", "guards-leave"), ""],
    [
      "what comes after something else",
      sentenceOption("What proves it comes next.", "road-closed"),
      "standard plain",
    ],
    ["what comes next in Arabic", sentenceOption(".", "guards-leave", "وما يثبته يأتي بعدها."), ""],
    [
      "what comes after something else in Arabic",
      sentenceOption(".", "road-closed", "وما يثبته يأتي بعدها."),
      "ar",
    ],
    ["a line that is asked for", textOption("A fair line says so.", "road-closed", ".", "Which line?"), ""],
    ["a line that is not asked for", textOption("A fair line says so.", "road-closed"), "standard plain"],
    [
      "an Arabic headline that is asked for",
      textOption(".", "road-closed", "هذا العنوان خطأ.", "أي عنوان؟"),
      "",
    ],
    ["an Arabic headline that is not asked for", textOption(".", "road-closed", "هذا العنوان خطأ."), "ar"],
  ])("%s", (_what, change, expected) => {
    expect(falseIn(hintsHold, change)).toBe(expected);
  });
});

const named =
  (text: string, arabic = "."): Change =>
  (lesson) => {
    ask(
      {
        kind: "short-text",
        accepted: ["x"],
        evidence: ["ministry-denies"],
        explanation: text,
        otherwise: wrong(".", "road-closed"),
      },
      { explanation: arabic },
    )(lesson);
  };

describe("the sentence beside it names whom the text says that it names", () => {
  it.each<readonly [text: string, arabic: string, falseIn: string]>([
    ["It was AFP, whom the sentence before names.", ".", "plain"],
    ["It was AFP, which is named just before.", ".", ""],
    ["It was said in the sentence before.", ".", ""],
    ["It was the BBC, which is named just before.", ".", "standard plain"],
    ["It was the BBC, whom the sentence before names.", ".", "standard plain"],
    ["The next sentence says so.", "الجملة التالية تقول ذلك.", ""],
    [".", "الجملة السابقة تذكر أنه قيل لفرانس برس.", ""],
  ])("%s %s", (text, arabic, expected) => {
    expect(falseIn(hintsHold, named(text, arabic))).toBe(expected);
  });

  it("where there is one", () => {
    expect(
      falseIn(hintsHold, short("See the sentence before.", "x", { hints: ["انظر الجملة السابقة."] })),
    ).toBe("standard plain ar");
  });
});
