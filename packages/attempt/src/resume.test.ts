import { describe, expect, it } from "vitest";
import { startAttempt } from "./attempt.ts";
import { attemptAfter } from "./events.ts";
import { resumeAttempt } from "./resume.ts";

const saved = (["a", "b"] as const).reduce(
  (attempt, question) =>
    attemptAfter(
      attemptAfter(attempt, { type: "respond", question, response: ["1"], hash: `${question}1`, at: 1 }),
      {
        type: "submit",
        question,
        at: 2,
      },
    ),
  startAttempt({ id: "one", startedAt: 1, lesson: "x", seed: 7, questions: ["a", "b", "c"] }),
);

describe("an attempt from an earlier visit", () => {
  it("continues where it stopped if nothing was edited", () => {
    expect(resumeAttempt(saved, { a: ["a1"], b: ["b1"], c: ["c1"] })).toEqual({
      attempt: saved,
      updated: [],
    });
  });

  it("asks an edited question again and keeps every other answer", () => {
    const resumed = resumeAttempt(saved, { a: ["a1"], b: ["b2"], c: ["c1"] });
    expect(resumed?.updated).toEqual(["b"]);
    expect(Object.keys(resumed?.attempt.answers ?? {})).toEqual(["a"]);
  });

  it("keeps an answer that was given in another language", () => {
    const resumed = resumeAttempt(saved, { a: ["a9", "a1"], b: ["b1"], c: ["c1"] });
    expect(resumed).toEqual({ attempt: saved, updated: [] });
  });

  it("is opened again at the edited question when it was finished", () => {
    const finished = attemptAfter(saved, { type: "finish", at: 3 });
    expect(resumeAttempt(finished, { a: ["a1"], b: ["b2"], c: ["c1"] })?.attempt.place).toEqual({
      at: "question",
      id: "b",
    });
  });

  it("continues without a removed question", () => {
    const resumed = resumeAttempt(saved, { b: ["b1"], c: ["c1"] });
    expect(resumed?.attempt.questions).toEqual(["b", "c"]);
    expect(resumed?.attempt.place).toEqual({ at: "question", id: "b" });
  });

  it("is given up when none of its questions is left", () => {
    expect(resumeAttempt(saved, {})).toBeUndefined();
  });
});
