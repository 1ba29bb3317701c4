import { type Attempt, attemptAfter, encodeAttempt, startAttempt } from "@sidelight/attempt";
import { describe, expect, it } from "vitest";
import { attemptKeys, lastUnfinished, planSave, type Stored } from "./plan-save.ts";

const keys = attemptKeys("x");
const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b"], startedAt: 1000 });
const other: Attempt = { ...fresh, id: "two", startedAt: 2000 };
const answered = (attempt: Attempt, question: string) =>
  attemptAfter(attemptAfter(attempt, { type: "respond", question, response: ["1"], hash: "h", at: 1 }), {
    type: "submit",
    question,
    at: 2,
  });
const stored = (attempt?: Attempt): Stored => ({
  text: attempt && encodeAttempt(attempt),
  main: attempt ? { state: "attempt", attempt } : { state: "none" },
  beside: { state: "none" },
});
const written = (plan: ReturnType<typeof planSave>) =>
  Object.fromEntries(plan.writes.map(({ key, text }) => [key, text]));

describe("a plan to save an attempt", () => {
  it("writes it where nothing is stored", () => {
    const plan = planSave(keys, { attempt: fresh }, stored());
    expect(plan.outcome).toBe("saved");
    expect(written(plan)).toEqual({ x: encodeAttempt(fresh), "x#one": undefined });
  });

  it("merges it with the stored copy", () => {
    const plan = planSave(keys, { attempt: answered(fresh, "a") }, stored(answered(fresh, "b")));
    expect(Object.keys(JSON.parse(written(plan).x ?? "").answers)).toEqual(["a", "b"]);
  });

  it("replaces the stored copy if asked to, so that dropped answers stay dropped", () => {
    const plan = planSave(keys, { attempt: fresh, replaces: ["one"] }, stored(answered(fresh, "b")));
    expect(written(plan).x).toBe(encodeAttempt(fresh));
  });

  it("leaves another stored attempt alone and saves beside it", () => {
    const plan = planSave(keys, { attempt: answered(fresh, "a") }, stored(other));
    expect(plan.outcome).toBe("beside");
    expect(Object.keys(written(plan))).toEqual(["x#one"]);
  });

  it("writes nothing beside another attempt for one without answers", () => {
    expect(planSave(keys, { attempt: fresh }, stored(other))).toEqual({ outcome: "beside", writes: [] });
  });

  it("moves another attempt with answers aside when this one takes its place", () => {
    const aside = answered(other, "b");
    const plan = planSave(keys, { attempt: fresh, replaces: [] }, stored(aside));
    expect(written(plan)).toMatchObject({ x: encodeAttempt(fresh), "x#two": encodeAttempt(aside) });
  });

  it("deletes the attempts it replaces", () => {
    const plan = planSave(keys, { attempt: fresh, replaces: ["two"] }, stored(answered(other, "b")));
    expect(written(plan)).toEqual({ x: encodeAttempt(fresh), "x#one": undefined, "x#two": undefined });
  });

  it("copies unreadable text aside", () => {
    const plan = planSave(
      keys,
      { attempt: fresh },
      { text: "{", main: { state: "unreadable" }, beside: { state: "none" } },
    );
    expect(written(plan)).toMatchObject({ x: encodeAttempt(fresh), "x:unreadable": "{" });
  });

  it("never touches what a later version wrote", () => {
    const newer: Stored = { text: "{}", main: { state: "newer" }, beside: { state: "none" } };
    expect(planSave(keys, { attempt: answered(fresh, "a"), replaces: [] }, newer)).toEqual({
      outcome: "newer",
      writes: [],
    });
  });
});

it("the attempt offered beside is the unfinished one that was started last", () => {
  const [first, second] = [answered(fresh, "a"), answered(other, "a")];
  const saved = [fresh, first, second, { ...second, id: "three", finishedAt: 5 }].map((attempt) => ({
    state: "attempt" as const,
    attempt,
  }));
  expect(lastUnfinished(saved, undefined)).toBe(second);
  expect(lastUnfinished(saved, "two")).toBe(first);
});
