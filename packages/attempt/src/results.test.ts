import { findLesson } from "@sidelight/content/lessons";
import { choicesAsked, isScored, rightChoices } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { startAttempt } from "./attempt.ts";
import { attemptAfter } from "./events.ts";
import { resultsOf } from "./results.ts";

const questions = findLesson("damascus-december-2024")?.questions ?? {};
const ids = Object.keys(questions).filter((id) => questions[id] && isScored(questions[id]));
const answered = (responseTo: (id: string) => readonly string[]) =>
  ids.reduce(
    (attempt, question) =>
      attemptAfter(
        attemptAfter(attempt, {
          type: "respond",
          question,
          response: responseTo(question),
          hash: "h",
          at: 1,
        }),
        {
          type: "submit",
          question,
          at: 2,
        },
      ),
    startAttempt({ id: "one", startedAt: 1, lesson: "damascus-december-2024", seed: 1, questions: ids }),
  );
const right = (id: string) => (questions[id] ? rightChoices(questions[id]) : []);

describe("the results of an attempt", () => {
  it("have full marks when every response is right", () => {
    const results = resultsOf(answered(right), questions);
    expect(results).toMatchObject({ raw: ids.length, max: ids.length, missed: [] });
  });

  it("have no points and every question missed when nothing was answered", () => {
    expect(
      resultsOf(
        answered(() => []),
        questions,
      ),
    ).toMatchObject({ raw: 0, missed: ids });
  });

  it("have part of a point for a partly right response", () => {
    const two = ids.find((id) => questions[id] && choicesAsked(questions[id]) === 2) ?? "";
    expect(
      resultsOf(
        answered((id) => (id === two ? right(id).slice(0, 1) : [])),
        questions,
      ).raw,
    ).toBe(0.5);
  });

  it("leave out what was chosen and never submitted", () => {
    const [id = ""] = ids;
    const start = startAttempt({
      id: "one",
      startedAt: 1,
      lesson: "damascus-december-2024",
      seed: 1,
      questions: ids,
    });
    const chosen = attemptAfter(start, {
      type: "respond",
      question: id,
      response: right(id),
      hash: "h",
      at: 1,
    });
    expect(resultsOf(chosen, questions).raw).toBe(0);
  });

  it("add up over the reading processes", () => {
    const { byProcess, max } = resultsOf(answered(right), questions);
    expect(byProcess.map(({ process }) => process)).toEqual(["locate", "understand", "evaluate"]);
    expect(byProcess.reduce((sum, line) => sum + line.max, 0)).toBe(max);
  });
});
