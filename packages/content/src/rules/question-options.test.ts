import { describe, expect, it } from "vitest";
import { type Cases, optionsIn, reported, reportedForEach } from "../test-lesson/reported.ts";
import { questionOptions } from "./question-options.ts";

const wrong = (feedback: string) => ({
  correct: false as const,
  feedback,
  evidence: ["ministry-denies"],
  misreading: "wrong-speaker" as const,
});

const proof = (stem: string, right: readonly string[]) => ({
  kind: "evidence" as const,
  process: "locate" as const,
  stem,
  evidence: ["rebels-claim"],
  explanation: "It says so.",
  options: {
    ...Object.fromEntries(right.map((id) => [id, { correct: true as const }])),
    third: wrong("It does not."),
    fourth: wrong("Nor does this."),
  },
});

const { correct: _wrong, ...row } = wrong("It is another one.");
const common = {
  process: "locate" as const,
  stem: "Which?",
  evidence: ["rebels-claim"],
  explanation: "It says so.",
};

const accepts: Cases = {
  "the lesson as it is": () => {},
  "sentences, of which one is right": (lesson) => {
    lesson.questions.proof = proof("Which sentence says so?", ["rebels-claim"]);
  },
  "sentences, of which two are right and asked for": (lesson) => {
    lesson.questions.proof = proof("Which sentences say so? Choose two.", [
      "rebels-claim",
      "ministry-denies",
    ]);
  },
};

const refuses: Cases = {
  "an answer that is not offered": (lesson) => {
    lesson.questions.said = {
      ...common,
      kind: "who-said-it",
      rows: {
        one: { ...row, text: "It fell.", answer: "rebels" },
        two: { ...row, text: "No.", answer: "un" },
      },
      speakers: ["rebels"],
    };
  },
  "a passage without one of its gaps": (lesson) => {
    lesson.questions.gaps = {
      ...common,
      kind: "cloze",
      passage: "The {one} said so.",
      rows: {
        one: { ...row, text: "First gap", answer: "rebels" },
        two: { ...row, text: "Second gap", answer: "rebels", feedback: "No." },
      },
      values: { rebels: "rebels", ministry: "ministry" },
    };
  },
  "words for the right value of a row": (lesson) => {
    lesson.questions.pair = {
      ...common,
      kind: "source-relation",
      rows: {
        one: { ...row, text: "A and B", answer: "agree", given: { agree: { ...row, feedback: "No." } } },
        two: { ...row, text: "A and C", answer: "conflict", feedback: "Never." },
      },
    };
  },
  "one row": (lesson) => {
    lesson.questions.pair = {
      ...common,
      kind: "source-relation",
      rows: { one: { ...row, text: "A and B", answer: "agree" } },
    };
  },
  "two things to put in order": (lesson) => {
    const { answer: _none, ...item } = { ...row, answer: "" };
    lesson.questions.order = {
      ...common,
      kind: "order",
      items: { one: { ...item, text: "A" }, two: { ...item, text: "B", feedback: "Later." } },
    };
  },
  "a claim without wrong ones, and proofs without a right one": (lesson) => {
    lesson.questions.both = {
      ...common,
      kind: "claim-and-evidence",
      options: { one: { text: "A", correct: true } },
      proofs: { "rebels-claim": wrong("It does not.") },
      outcomes: { both: "Both.", claim: "Claim.", proof: "Proof.", neither: "Neither." },
    };
  },
  "an answer of one's own with one point to check": (lesson) => {
    lesson.questions.open = {
      ...common,
      kind: "open-response",
      model: "A model.",
      criteria: { speaker: "It names the speaker." },
    };
  },
  "two right where one is asked for": (lesson) => {
    Object.assign(optionsIn(lesson, "who"), { ministry: { text: "The ministry", correct: true } });
  },
  "too few to choose from": (lesson) => {
    if (lesson.questions.who?.kind === "single-choice") delete lesson.questions.who.options.afp;
  },
  "no answer that is right": (lesson) => {
    Object.assign(optionsIn(lesson, "settled"), { "not-stated": wrong("It is stated.") });
  },
  "several choices of which one is right": (lesson) => {
    Object.assign(optionsIn(lesson, "which"), { safe: { text: "It is safe.", ...wrong("No.") } });
  },
  "nothing wrong to choose": (lesson) => {
    if (lesson.questions.which?.kind === "several-choices") delete lesson.questions.which.options.agency;
  },
  "a stem that says another number": (lesson) => {
    if (lesson.questions.which) lesson.questions.which.stem = "Which statements conflict? Choose three.";
  },
  "sentences that are right, and not how many": (lesson) => {
    lesson.questions.proof = proof("Which sentences say so?", ["rebels-claim", "ministry-denies"]);
  },
  "sentences with one wrong": (lesson) => {
    lesson.questions.proof = {
      ...proof("Which?", ["a"]),
      options: { a: { correct: true }, b: wrong("No.") },
    };
  },
  "one text twice": (lesson) => {
    Object.assign(optionsIn(lesson, "who"), { afp: { text: "The rebels", ...wrong("No.") } });
  },
  "one feedback twice": (lesson) => {
    Object.assign(optionsIn(lesson, "who"), { afp: { text: "AFP", ...wrong("It denies it.") } });
  },
};

describe("options of questions", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(questionOptions, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(questionOptions, refuses)).toMatchInlineSnapshot(`
      "# an answer that is not offered
      questions.said.options
        found:    the answer \`un\` to two
        expected: an answer that is offered
        fix:      Add or remove options.
        rule:     question-options
      questions.said.options
        found:    the same feedback twice: "It is another one."
        expected: different feedback for each wrong option
        fix:      Say why this option is wrong.
        rule:     question-options

      # a passage without one of its gaps
      questions.gaps.options
        found:    a passage with the gaps one
        expected: each gap once: one, two
        fix:      Add or remove options.
        rule:     question-options

      # words for the right value of a row
      questions.pair.options
        found:    words for the value \`agree\` of one
        expected: a value that is offered and wrong
        fix:      Add or remove options.
        rule:     question-options

      # one row
      questions.pair.options
        found:    1 rows
        expected: at least two
        fix:      Add or remove options.
        rule:     question-options

      # two things to put in order
      questions.order.options
        found:    2 items
        expected: at least three to put in order
        fix:      Add or remove options.
        rule:     question-options

      # a claim without wrong ones, and proofs without a right one
      questions.both.options
        found:    claims: 1 right and 0 wrong; proofs: 0 right and 1 wrong
        expected: of each one right and at least two wrong
        fix:      Add or remove options.
        rule:     question-options

      # an answer of one's own with one point to check
      questions.open.options
        found:    1 points to check
        expected: at least two
        fix:      Add or remove options.
        rule:     question-options

      # two right where one is asked for
      questions.who.options
        found:    2 right and 1 wrong
        expected: one right option and at least two wrong ones
        fix:      Add or remove options.
        rule:     question-options
      questions.who.stem
        found:    a stem that does not say "choose two"
        expected: how many to choose: two
        fix:      Add "Choose two." to the stem.
        rule:     question-options

      # too few to choose from
      questions.who.options
        found:    1 right and 1 wrong
        expected: one right option and at least two wrong ones
        fix:      Add or remove options.
        rule:     question-options

      # no answer that is right
      questions.settled.options
        found:    0 right and 3 wrong
        expected: one right answer of the three
        fix:      Add or remove options.
        rule:     question-options

      # several choices of which one is right
      questions.which.options
        found:    1 right and 2 wrong
        expected: at least two right options and one wrong one
        fix:      Add or remove options.
        rule:     question-options

      # nothing wrong to choose
      questions.which.options
        found:    2 right and 0 wrong
        expected: at least two right options and one wrong one
        fix:      Add or remove options.
        rule:     question-options

      # a stem that says another number
      questions.which.stem
        found:    a stem that does not say "choose two"
        expected: how many to choose: two
        fix:      Add "Choose two." to the stem.
        rule:     question-options

      # sentences that are right, and not how many
      questions.proof.stem
        found:    a stem that does not say "choose two"
        expected: how many to choose: two
        fix:      Add "Choose two." to the stem.
        rule:     question-options

      # sentences with one wrong
      questions.proof.options
        found:    1 right and 1 wrong
        expected: at least one right sentence and two wrong ones
        fix:      Add or remove options.
        rule:     question-options

      # one text twice
      questions.who.options
        found:    "The rebels" twice
        expected: options that differ
        fix:      Reword or remove one of them.
        rule:     question-options

      # one feedback twice
      questions.who.options
        found:    the same feedback twice: "It denies it."
        expected: different feedback for each wrong option
        fix:      Say why this option is wrong.
        rule:     question-options"
    `);
  });
});
