import { findLesson } from "@sidelight/content/lessons";
import { choicesAsked, isScored, rightChoices } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { attemptAfter, startAttempt } from "./attempt.ts";
import { resultsOf } from "./results.ts";

const questions = findLesson("damascus-december-2024")?.questions ?? {};
const ids = Object.keys(questions).filter((id) => questions[id] && isScored(questions[id]));
const answered = (chosen: (id: string) => readonly string[]) =>
  ids.reduce(
    (attempt, question) =>
      attemptAfter(
        attemptAfter(attempt, { type: "choose", question, chosen: chosen(question), hash: "h", at: 1 }),
        {
          type: "check",
          question,
          at: 2,
        },
      ),
    startAttempt({ id: "one", startedAt: 1, lesson: "damascus-december-2024", seed: 1, questions: ids }),
  );
const right = (id: string) => (questions[id] ? rightChoices(questions[id]) : []);

describe("the result of an attempt", () => {
  it("is full when every answer is right", () => {
    const results = resultsOf(answered(right), questions);
    expect(results).toMatchObject({ score: ids.length, of: ids.length, missed: [] });
  });

  it("is nothing when no question was answered, and all of them are missed", () => {
    expect(
      resultsOf(
        answered(() => []),
        questions,
      ),
    ).toMatchObject({ score: 0, missed: ids });
  });

  it("gives part of a point for part of an answer", () => {
    const two = ids.find((id) => questions[id] && choicesAsked(questions[id]) === 2) ?? "";
    expect(
      resultsOf(
        answered((id) => (id === two ? right(id).slice(0, 1) : [])),
        questions,
      ).score,
    ).toBe(0.5);
  });

  it("counts no answer that was chosen and never handed in", () => {
    const [id = ""] = ids;
    const start = startAttempt({
      id: "one",
      startedAt: 1,
      lesson: "damascus-december-2024",
      seed: 1,
      questions: ids,
    });
    const chosen = attemptAfter(start, { type: "choose", question: id, chosen: right(id), hash: "h", at: 1 });
    expect(resultsOf(chosen, questions).score).toBe(0);
  });

  it("adds up over the processes of reading", () => {
    const { byProcess, of } = resultsOf(answered(right), questions);
    expect(byProcess.map(({ process }) => process)).toEqual(["locate", "understand", "evaluate"]);
    expect(byProcess.reduce((sum, line) => sum + line.of, 0)).toBe(of);
  });
});
