import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "./any-event.ts";
import { type Attempt, type AttemptEvent, attemptAfter, startAttempt } from "./attempt.ts";
import { mergeEarlyAnswers } from "./merge-early-answers.ts";

const start = { lesson: "x", seed: 7, questions: ["a", "b", "c"], startedAt: 1000 };
const kept = startAttempt({ ...start, id: "kept" });
const early = startAttempt({ ...start, id: "early", startedAt: 2000 });
const after = (from: Attempt, events: readonly AttemptEvent[]) => events.reduce(attemptAfter, from);
const chosen = (question: string, choice: string): AttemptEvent => ({
  type: "choose",
  question,
  chosen: [choice],
  hash: "h",
  at: 1,
});
const checked = (question: string): AttemptEvent => ({ type: "check", question, at: 2 });

describe("answers given before the kept attempt could be read", () => {
  it("are in it afterwards, and the learner stays at the question", () => {
    const begun = after(kept, [chosen("a", "1"), checked("a"), { type: "go", question: "b" }]);
    const meanwhile = after(early, [chosen("c", "3"), checked("c"), { type: "go", question: "c" }]);
    const joined = mergeEarlyAnswers(begun, meanwhile);
    expect(joined).toMatchObject({ id: "kept", place: { at: "question", id: "c" } });
    expect(joined.answers).toMatchObject({ a: begun.answers.a, c: { chosen: ["3"], checked: true } });
  });

  it("take the place of what was only chosen, and not of what was handed in", () => {
    const begun = after(kept, [chosen("a", "1"), checked("a"), chosen("b", "1")]);
    const joined = mergeEarlyAnswers(begun, after(early, [chosen("a", "2"), chosen("b", "2")]));
    expect(joined.answers.a).toEqual(begun.answers.a);
    expect(joined.answers.b?.chosen).toEqual(["2"]);
  });

  it("change nothing where there are none", () => {
    expect(mergeEarlyAnswers(kept, after(early, [{ type: "go", question: "b" }]))).toBe(kept);
  });

  it("never cost an answer that was handed in", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(anyEvent), (before, meanwhile) => {
        const [a, b] = [after(kept, before), after(early, meanwhile)];
        const joined = mergeEarlyAnswers(a, b);
        for (const [id, answer] of Object.entries(a.answers))
          if (answer.checked) expect(joined.answers[id]).toEqual(answer);
        for (const id of Object.keys(b.answers)) expect(joined.answers).toHaveProperty([id]);
      }),
    );
  });
});
