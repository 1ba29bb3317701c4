import { describe, expect, it } from "vitest";
import { type Cases, type Change, reported, reportedForEach } from "../test-lesson/reported.ts";
import { questionBalance } from "./question-balance.ts";

/** As many single choices as places are given; each says in which place the right option is, and whether it is longest. */
const singleChoices =
  (places: readonly number[], longest: readonly boolean[]): Change =>
  (lesson) => {
    delete lesson.questions.who;
    for (const [index, place] of places.entries()) {
      const options = [0, 1, 2].map((at) => {
        const text = at === place && longest[index] ? "A much longer text" : `Text ${at}`;
        const wrong = {
          correct: false as const,
          feedback: `No: ${at}.`,
          evidence: ["rebels-claim"],
          misreading: "overstated" as const,
        };
        return [`o${at}`, { text, ...(at === place ? { correct: true as const } : wrong) }];
      });
      lesson.questions[`q${index}`] = {
        kind: "single-choice",
        process: "locate",
        stem: "Which?",
        evidence: ["rebels-claim"],
        explanation: "This.",
        options: Object.fromEntries(options),
      };
    }
  };

const accepts: Cases = {
  "the lesson as it is": () => {},
  "right options of any length, here and there": singleChoices([0, 1, 2, 1], [true, true, false, false]),
  "too few questions to show a pattern": singleChoices([0, 0, 0], [true, true, true]),
  "a lesson without questions": (lesson) => {
    lesson.questions = {};
  },
};

const refuses: Cases = {
  "the longest option right more often than not": singleChoices([0, 1, 2, 1], [true, true, true, false]),
  "the right option mostly in one place": singleChoices([1, 1, 1, 2], [false, false, false, false]),
  "a process that nothing asks for": (lesson) => {
    delete lesson.questions.settled;
  },
  "statements that are all answered alike": (lesson) => {
    const { settled } = lesson.questions;
    if (settled) Object.assign(lesson.questions, { second: settled, third: settled });
  },
  "no question on a conflict": (lesson) => {
    Object.assign(lesson.questions.which ?? {}, { claims: ["captured"] });
  },
};

describe("questions together", () => {
  it.each(Object.entries(accepts))("accept %s", (_what, change) => {
    expect(reported(questionBalance, change)).toBe("");
  });

  it("refuse the rest, and say how to fix it", () => {
    expect(reportedForEach(questionBalance, refuses)).toMatchInlineSnapshot(`
      "# the longest option right more often than not
      questions
        found:    the right option is the longest in 3 of 4 questions with one right option
        expected: in half of them at most
        fix:      Shorten right options or lengthen wrong ones.
        rule:     question-balance

      # the right option mostly in one place
      questions
        found:    the right option mostly in one place
        expected: its place to vary
        fix:      Reorder the options of some questions.
        rule:     question-balance

      # a process that nothing asks for
      questions
        found:    no question that asks to evaluate
        expected: at least one for each process
        fix:      Write one with process "evaluate".
        rule:     question-balance

      # statements that are all answered alike
      questions
        found:    no statement to which the answer is \`true\`
        expected: each of the three answers, where there are three statements or more
        fix:      Turn one of the statements round.
        rule:     question-balance
      questions
        found:    no statement to which the answer is \`false\`
        expected: each of the three answers, where there are three statements or more
        fix:      Turn one of the statements round.
        rule:     question-balance

      # no question on a conflict
      questions
        found:    no question about claims that contest each other
        expected: at least one
        fix:      Write one and name both claims in its \`claims\`.
        rule:     question-balance"
    `);
  });
});
