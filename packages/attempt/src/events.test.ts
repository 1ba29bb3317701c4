import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, isUnderWay, neighbour, startAttempt } from "./attempt.ts";
import { type AttemptEvent, attemptAfter } from "./events.ts";
import { anyEvent } from "./test-attempts/any-event.ts";

const questions = ["a", "b", "c"];
const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions, startedAt: 1000 });
const respond = (question: string, ...response: string[]): AttemptEvent => ({
  type: "respond",
  question,
  response,
  hash: "h",
  at: 2000,
});
const submit = (question: string): AttemptEvent => ({ type: "submit", question, at: 3000 });
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);

describe("an attempt", () => {
  it("is the same after the same events", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const replayed = JSON.parse(JSON.stringify(events)) as AttemptEvent[];
        expect(after(replayed)).toEqual(after(events));
      }),
    );
  });

  it("gets a higher revision with every change and leaves the earlier one unchanged", () => {
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

  it("keeps a submitted response of a practice unchanged", () => {
    const submitted = after([respond("a", "1"), submit("a")]);
    expect(after([respond("a", "2")], submitted)).toBe(submitted);
  });

  it("lets a response of a test be changed until the end", () => {
    const test = after([
      { type: "set-mode", mode: "test" },
      respond("a", "1"),
      submit("a"),
      respond("a", "2"),
    ]);
    expect(test.answers.a).toMatchObject({ response: ["2"], submitted: true });
  });

  it("keeps its mode once a response was submitted", () => {
    const submitted = after([respond("a", "1"), submit("a"), { type: "set-mode", mode: "test" }]);
    expect(submitted.mode).toBe("practice");
    expect(isUnderWay(submitted)).toBe(true);
  });

  it("submits no empty response", () => {
    expect(after([submit("a")])).toBe(fresh);
    expect(after([respond("a"), submit("a")]).answers.a?.submitted).toBe(false);
  });

  it("has a question before and after another one", () => {
    expect([
      neighbour(fresh, "b", 1),
      neighbour(fresh, "b", -1),
      neighbour(fresh, "c", 1),
      neighbour(fresh, "?", 1),
    ]).toEqual(["c", "a", undefined, undefined]);
  });
});

describe("beside the response, an answer", () => {
  const sure: AttemptEvent = { type: "set-confidence", question: "a", confidence: "sure", hash: "h", at: 1 };
  const hint = (hints: number): AttemptEvent => ({
    type: "open-hint",
    question: "a",
    hints,
    hash: "h",
    at: 1,
  });
  const criteria: AttemptEvent = { type: "set-criteria", question: "a", criteria: ["speaker"], at: 1 };

  it("records how sure the learner was, until the response is submitted", () => {
    expect(after([sure, respond("a", "1")]).answers.a).toMatchObject({ confidence: "sure", response: ["1"] });
    const submitted = after([respond("a", "1"), submit("a")]);
    expect(after([sure], submitted)).toBe(submitted);
  });

  it("counts each hint that was opened once", () => {
    const opened = after([hint(1), hint(2), hint(1)]);
    expect(opened.answers.a).toMatchObject({ hints: 2, submitted: false });
  });

  it("records what the writer ticked in a submitted response", () => {
    expect(after([respond("a", "text=x"), criteria]).answers.a).not.toHaveProperty("criteria");
    expect(after([respond("a", "text=x"), submit("a"), criteria]).answers.a).toMatchObject({
      criteria: ["speaker"],
      submitted: true,
    });
  });

  it("submits nothing by itself", () => {
    expect(after([sure, submit("a")]).answers.a?.submitted).toBe(false);
  });
});
