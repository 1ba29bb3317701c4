import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "./any-event.ts";
import {
  type Attempt,
  type AttemptEvent,
  attemptAfter,
  isUnderWay,
  neighbour,
  startAttempt,
} from "./attempt.ts";
import { parseAttempt, serializeAttempt } from "./parse-attempt.ts";

const questions = ["a", "b", "c"];
const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions, startedAt: 1000 });
const choose = (question: string, ...chosen: string[]): AttemptEvent => ({
  type: "choose",
  question,
  chosen,
  hash: "h",
  at: 2000,
});
const check = (question: string): AttemptEvent => ({ type: "check", question, at: 3000 });
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);

describe("an attempt", () => {
  it("is the same when the same events are replayed", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const replayed = JSON.parse(JSON.stringify(events)) as AttemptEvent[];
        expect(after(replayed)).toEqual(after(events));
      }),
    );
  });

  it("comes back from what was saved exactly as it was", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const attempt = after(events);
        expect(parseAttempt(serializeAttempt(attempt), 0)).toEqual({ state: "attempt", attempt });
      }),
    );
  });

  it("counts every change with a higher revision and never changes what it came from", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (events, next) => {
        const before = after(events);
        const copy = structuredClone(before);
        const then = attemptAfter(before, next);
        expect(before).toEqual(copy);
        expect(then === before || then.revision === before.revision + 1).toBe(true);
      }),
    );
  });

  it("keeps a checked answer of a practice as it is", () => {
    const checked = after([choose("a", "1"), check("a")]);
    expect(after([choose("a", "2")], checked)).toBe(checked);
  });

  it("lets a test's answer be changed until the end", () => {
    const test = after([{ type: "set-mode", mode: "test" }, choose("a", "1"), check("a"), choose("a", "2")]);
    expect(test.answers.a).toMatchObject({ chosen: ["2"], checked: true });
  });

  it("keeps its mode once an answer was handed in", () => {
    const checked = after([choose("a", "1"), check("a"), { type: "set-mode", mode: "test" }]);
    expect(checked.mode).toBe("practice");
    expect(isUnderWay(checked)).toBe(true);
  });

  it("checks no answer that is empty", () => {
    expect(after([check("a")])).toBe(fresh);
    expect(after([choose("a"), check("a")]).answers.a?.checked).toBe(false);
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

describe("what goes with an answer", () => {
  const sure: AttemptEvent = { type: "set-confidence", question: "a", confidence: "sure", hash: "h", at: 1 };
  const hint = (hints: number): AttemptEvent => ({
    type: "open-hint",
    question: "a",
    hints,
    hash: "h",
    at: 1,
  });
  const criteria: AttemptEvent = { type: "set-criteria", question: "a", criteria: ["speaker"], at: 1 };

  it("is how sure the learner was, until the answer is handed in", () => {
    expect(after([sure, choose("a", "1")]).answers.a).toMatchObject({ confidence: "sure", chosen: ["1"] });
    const checked = after([choose("a", "1"), check("a")]);
    expect(after([sure], checked)).toBe(checked);
  });

  it("is how many hints were opened, each counted once", () => {
    const opened = after([hint(1), hint(2), hint(1)]);
    expect(opened.answers.a).toMatchObject({ hints: 2, checked: false });
  });

  it("is what the writer found in an answer that was handed in", () => {
    expect(after([choose("a", "text=x"), criteria]).answers.a).not.toHaveProperty("criteria");
    expect(after([choose("a", "text=x"), check("a"), criteria]).answers.a).toMatchObject({
      criteria: ["speaker"],
      checked: true,
    });
  });

  it("alone hands nothing in", () => {
    expect(after([sure, check("a")]).answers.a?.checked).toBe(false);
  });
});

describe("what was saved", () => {
  const stateOf = (saved: string | null) => parseAttempt(saved, 5000).state;

  it("is nothing when nothing was", () => {
    expect(stateOf(null)).toBe("none");
  });

  it.each([
    "",
    "{",
    "[]",
    '"text"',
    "{}",
    JSON.stringify({ ...fresh, questions: [] }),
    JSON.stringify({ ...fresh, place: { at: "question", id: "unknown" } }),
    JSON.stringify({ ...fresh, answers: { a: { chosen: "1" } } }),
    JSON.stringify({ ...fresh, first: { score: "much" } }),
    JSON.stringify({ ...fresh, startedAt: "today" }),
  ])("is called unreadable when it is %s", (saved) => {
    expect(stateOf(saved)).toBe("unreadable");
  });

  it("is told apart when a later version wrote it", () => {
    expect(stateOf(JSON.stringify({ version: 3, whatever: true }))).toBe("newer");
  });

  it("is brought to today's form when version 1 wrote it", () => {
    const version1 =
      '{"version":1,"lesson":"x","seed":7,"mode":"practice","questions":["a","b"],' +
      '"place":{"at":"question","id":"b"},' +
      '"answers":{"a":{"chosen":["1"],"checked":true,"hash":"h","revision":2}},"revision":3}';
    expect(parseAttempt(version1, 5000)).toEqual({
      state: "attempt",
      attempt: {
        version: 2,
        id: "x-7",
        lesson: "x",
        seed: 7,
        mode: "practice",
        questions: ["a", "b"],
        place: { at: "question", id: "b" },
        answers: { a: { chosen: ["1"], checked: true, hash: "h", revision: 2, at: 5000 } },
        revision: 3,
        startedAt: 5000,
      },
    });
  });
});
