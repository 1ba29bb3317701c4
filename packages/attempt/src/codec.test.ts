import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, startAttempt } from "./attempt.ts";
import { decodeAttempt, encodeAttempt } from "./codec.ts";
import { type AttemptEvent, attemptAfter } from "./events.ts";
import { anyEvent } from "./test-attempts/any-event.ts";

const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b", "c"], startedAt: 1000 });
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);

describe("an attempt", () => {
  it("is the same after it was saved and read", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const attempt = after(events);
        expect(decodeAttempt(encodeAttempt(attempt), 0)).toEqual({ state: "attempt", attempt });
      }),
    );
  });

  it("is saved under the names that earlier versions read", () => {
    const answered = after([
      { type: "respond", question: "a", response: ["1"], hash: "h", at: 2000 },
      { type: "submit", question: "a", at: 3000 },
    ]);
    expect(JSON.parse(encodeAttempt({ ...answered, first: { raw: 1.5, max: 3 } }))).toEqual({
      version: 2,
      id: "one",
      lesson: "x",
      seed: 7,
      mode: "practice",
      questions: ["a", "b", "c"],
      place: { at: "question", id: "a" },
      answers: { a: { chosen: ["1"], checked: true, hash: "h", at: 3000, revision: 2 } },
      revision: 2,
      startedAt: 1000,
      first: { score: 1.5, of: 3 },
    });
  });
});

describe("a saved attempt", () => {
  const saved = JSON.parse(encodeAttempt(fresh));
  const stateOf = (saved: string | null) => decodeAttempt(saved, 5000).state;

  it("is none where nothing was saved", () => {
    expect(stateOf(null)).toBe("none");
  });

  it.each([
    "",
    "{",
    "[]",
    '"text"',
    "{}",
    JSON.stringify({ ...saved, questions: [] }),
    JSON.stringify({ ...saved, place: { at: "question", id: "unknown" } }),
    JSON.stringify({ ...saved, answers: { a: { chosen: "1" } } }),
    JSON.stringify({ ...saved, first: { score: "much" } }),
    JSON.stringify({ ...saved, startedAt: "today" }),
  ])("is unreadable when it is %s", (saved) => {
    expect(stateOf(saved)).toBe("unreadable");
  });

  it("is recognised when a later version wrote it", () => {
    expect(stateOf(JSON.stringify({ version: 3, whatever: true }))).toBe("newer");
  });

  it("is brought to version 2 when version 1 wrote it", () => {
    const version1 =
      '{"version":1,"lesson":"x","seed":7,"mode":"practice","questions":["a","b"],' +
      '"place":{"at":"question","id":"b"},' +
      '"answers":{"a":{"chosen":["1"],"checked":true,"hash":"h","revision":2}},"revision":3}';
    expect(decodeAttempt(version1, 5000)).toEqual({
      state: "attempt",
      attempt: {
        id: "x-7",
        lesson: "x",
        seed: 7,
        mode: "practice",
        questions: ["a", "b"],
        place: { at: "question", id: "b" },
        answers: { a: { response: ["1"], submitted: true, hash: "h", revision: 2, at: 5000 } },
        revision: 3,
        startedAt: 5000,
      },
    });
  });
});
