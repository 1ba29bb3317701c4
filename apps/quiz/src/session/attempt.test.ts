import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Attempt,
  type AttemptEvent,
  attemptAfter,
  isUnderWay,
  neighbour,
  startAttempt,
} from "./attempt.ts";
import { parseAttempt } from "./parse-attempt.ts";

const questions = ["a", "b", "c"];
const fresh = startAttempt({ lesson: "x", seed: 7, questions });
const choose = (question: string, ...chosen: string[]): AttemptEvent => ({
  type: "choose",
  question,
  chosen,
  hash: "h",
});
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);

const name = fc.constantFrom(...questions, "unknown");
const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({
    type: fc.constant("set-mode" as const),
    mode: fc.constantFrom("practice" as const, "test" as const),
  }),
  fc.record({
    type: fc.constant("choose" as const),
    question: name,
    chosen: fc.array(fc.string()),
    hash: fc.string(),
  }),
  fc.record({ type: fc.constant("check" as const), question: name }),
  fc.record({ type: fc.constant("go" as const), question: name }),
  fc.constant({ type: "review" as const }),
  fc.constant({ type: "finish" as const }),
);

describe("an attempt", () => {
  it("is the same when the same events are replayed", () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(after(events)).toEqual(after(events));
      }),
    );
  });

  it("comes back from what was saved exactly as it was", () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const attempt = after(events);
        expect(parseAttempt(JSON.stringify(attempt))).toEqual(attempt);
      }),
    );
  });

  it("counts every change with a higher revision and never changes what it came from", () => {
    fc.assert(
      fc.property(fc.array(event), event, (events, next) => {
        const before = after(events);
        const copy = structuredClone(before);
        const then = attemptAfter(before, next);
        expect(before).toEqual(copy);
        expect(then === before || then.revision === before.revision + 1).toBe(true);
      }),
    );
  });

  it("keeps a checked answer of a practice as it is", () => {
    const checked = after([choose("a", "1"), { type: "check", question: "a" }]);
    expect(after([choose("a", "2")], checked)).toBe(checked);
  });

  it("lets a test's answer be changed until the end", () => {
    const test = after([
      { type: "set-mode", mode: "test" },
      choose("a", "1"),
      { type: "check", question: "a" },
      choose("a", "2"),
    ]);
    expect(test.answers.a).toMatchObject({ chosen: ["2"], checked: true });
  });

  it("keeps its mode once an answer was handed in", () => {
    const checked = after([
      choose("a", "1"),
      { type: "check", question: "a" },
      { type: "set-mode", mode: "test" },
    ]);
    expect(checked.mode).toBe("practice");
    expect(isUnderWay(checked)).toBe(true);
  });

  it("checks no answer that is empty", () => {
    expect(after([{ type: "check", question: "a" }])).toBe(fresh);
    expect(after([choose("a"), { type: "check", question: "a" }]).answers.a?.checked).toBe(false);
  });

  it("knows what comes before and after a question", () => {
    expect([
      neighbour(fresh, "b", 1),
      neighbour(fresh, "b", -1),
      neighbour(fresh, "c", 1),
      neighbour(fresh, "?", 1),
    ]).toEqual(["c", "a", undefined, undefined]);
  });
});

describe("what was saved", () => {
  it("is nothing when nothing was", () => {
    expect(parseAttempt(null)).toBeUndefined();
  });

  it.each([
    "",
    "{",
    "[]",
    '"text"',
    "{}",
    JSON.stringify({ ...fresh, version: 2 }),
    JSON.stringify({ ...fresh, questions: [] }),
    JSON.stringify({ ...fresh, place: { at: "question", id: "unknown" } }),
    JSON.stringify({ ...fresh, answers: { a: { chosen: "1" } } }),
    JSON.stringify({ ...fresh, first: { score: "much" } }),
  ])("is called unreadable when it is %s", (saved) => {
    expect(parseAttempt(saved)).toBe("unreadable");
  });
});
