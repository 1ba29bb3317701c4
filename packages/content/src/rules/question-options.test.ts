import { describe, expect, it } from "vitest";
import { type Cases, told, toldOfEach } from "../test-lesson/told.ts";
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
  "two right where one is asked for": (lesson) => {
    Object.assign(lesson.questions.who?.options ?? {}, { ministry: { text: "The ministry", correct: true } });
  },
  "too few to choose from": (lesson) => {
    if (lesson.questions.who?.kind === "single-choice") delete lesson.questions.who.options.afp;
  },
  "no answer that is right": (lesson) => {
    Object.assign(lesson.questions.settled?.options ?? {}, { "not-stated": wrong("It is stated.") });
  },
  "several choices of which one is right": (lesson) => {
    Object.assign(lesson.questions.which?.options ?? {}, { safe: { text: "It is safe.", ...wrong("No.") } });
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
    Object.assign(lesson.questions.who?.options ?? {}, { afp: { text: "The rebels", ...wrong("No.") } });
  },
  "one feedback twice": (lesson) => {
    Object.assign(lesson.questions.who?.options ?? {}, { afp: { text: "AFP", ...wrong("It denies it.") } });
  },
};

describe("options of questions", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(told(questionOptions, change)).toBe("");
  });

  it("refuse the rest, and say how to mend it", () => {
    expect(toldOfEach(questionOptions, refuses)).toMatchInlineSnapshot(`
      "# two right where one is asked for
      questions.who.options
        found:    2 right and 1 wrong
        expected: one right option and at least two wrong ones
        mend:     Add or remove options.
        rule:     question-options

      # too few to choose from
      questions.who.options
        found:    1 right and 1 wrong
        expected: one right option and at least two wrong ones
        mend:     Add or remove options.
        rule:     question-options

      # no answer that is right
      questions.settled.options
        found:    0 right and 3 wrong
        expected: one right answer of the three
        mend:     Add or remove options.
        rule:     question-options

      # several choices of which one is right
      questions.which.options
        found:    1 right and 2 wrong
        expected: at least two right options and one wrong one
        mend:     Add or remove options.
        rule:     question-options

      # nothing wrong to choose
      questions.which.options
        found:    2 right and 0 wrong
        expected: at least two right options and one wrong one
        mend:     Add or remove options.
        rule:     question-options

      # a stem that says another number
      questions.which.stem
        found:    a stem that does not say "choose two"
        expected: how many to choose: two
        mend:     Add "Choose two." to the stem.
        rule:     question-options

      # sentences that are right, and not how many
      questions.proof.stem
        found:    a stem that does not say "choose two"
        expected: how many to choose: two
        mend:     Add "Choose two." to the stem.
        rule:     question-options

      # sentences with one wrong
      questions.proof.options
        found:    1 right and 1 wrong
        expected: at least one right sentence and two wrong ones
        mend:     Add or remove options.
        rule:     question-options

      # one text twice
      questions.who.options
        found:    "The rebels" twice
        expected: options that differ
        mend:     Reword or remove one of them.
        rule:     question-options

      # one feedback twice
      questions.who.options
        found:    the same feedback twice: "It denies it."
        expected: feedback of its own for each wrong option
        mend:     Say why this very option is wrong.
        rule:     question-options"
    `);
  });
});
