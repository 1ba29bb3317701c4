import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, startAttempt } from "./attempt.ts";
import { type AttemptEvent, attemptAfter } from "./events.ts";
import { mergeEarlyAnswers } from "./merge-early.ts";
import { anyEvent } from "./test-attempts/any-event.ts";

const start = { lesson: "x", seed: 7, questions: ["a", "b", "c"], startedAt: 1000 };
const saved = startAttempt({ ...start, id: "saved" });
const early = startAttempt({ ...start, id: "early", startedAt: 2000 });
const after = (from: Attempt, events: readonly AttemptEvent[]) => events.reduce(attemptAfter, from);
const respond = (question: string, choice: string): AttemptEvent => ({
  type: "respond",
  question,
  response: [choice],
  hash: "h",
  at: 1,
});
const submit = (question: string): AttemptEvent => ({ type: "submit", question, at: 2 });

describe("answers given before the saved attempt could be read", () => {
  it("are added to it, and the learner stays at the question", () => {
    const begun = after(saved, [respond("a", "1"), submit("a"), { type: "go-to", question: "b" }]);
    const meanwhile = after(early, [respond("c", "3"), submit("c"), { type: "go-to", question: "c" }]);
    const joined = mergeEarlyAnswers(begun, meanwhile);
    expect(joined).toMatchObject({ id: "saved", place: { at: "question", id: "c" } });
    expect(joined.answers).toMatchObject({ a: begun.answers.a, c: { response: ["3"], submitted: true } });
  });

  it("replace what was only chosen, not what was submitted", () => {
    const begun = after(saved, [respond("a", "1"), submit("a"), respond("b", "1")]);
    const joined = mergeEarlyAnswers(begun, after(early, [respond("a", "2"), respond("b", "2")]));
    expect(joined.answers.a).toEqual(begun.answers.a);
    expect(joined.answers.b?.response).toEqual(["2"]);
  });

  it("change nothing if there are none", () => {
    expect(mergeEarlyAnswers(saved, after(early, [{ type: "go-to", question: "b" }]))).toBe(saved);
  });

  it("never replace a submitted answer", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fc.array(anyEvent), (before, meanwhile) => {
        const [a, b] = [after(saved, before), after(early, meanwhile)];
        const joined = mergeEarlyAnswers(a, b);
        for (const [id, answer] of Object.entries(a.answers))
          if (answer.submitted) expect(joined.answers[id]).toEqual(answer);
        for (const id of Object.keys(b.answers)) expect(joined.answers).toHaveProperty([id]);
      }),
    );
  });
});
