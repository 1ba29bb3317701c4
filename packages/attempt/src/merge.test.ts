import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempt, startAttempt } from "./attempt.ts";
import { type AttemptEvent, attemptAfter } from "./events.ts";
import { attemptToResume, mergeAttempts } from "./merge.ts";
import { anyEvent } from "./test-attempts/any-event.ts";

const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b", "c"], startedAt: 1000 });
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);
const answer = (question: string, response: string, at = 1): readonly AttemptEvent[] => [
  { type: "respond", question, response: [response], hash: "h", at },
  { type: "submit", question, at },
];

/** Copies of one attempt that went their own ways. */
const copies = (count: number) =>
  fc
    .record({
      before: fc.array(anyEvent),
      own: fc.array(fc.array(anyEvent), { minLength: count, maxLength: count }),
    })
    .map(({ before, own }) => own.map((events) => after(events, after(before))));

/** Everything but where each learner is. */
const shared = ({ place: _own, ...attempt }: Attempt) => attempt;

describe("two copies of an attempt, merged", () => {
  it("are the same from both sides", () => {
    fc.assert(
      fc.property(copies(2), ([a = fresh, b = fresh]) => {
        expect(shared(mergeAttempts(a, b))).toEqual(shared(mergeAttempts(b, a)));
      }),
    );
  });

  it("are the same in whatever order three tabs merge", () => {
    fc.assert(
      fc.property(copies(3), ([a = fresh, b = fresh, c = fresh]) => {
        expect(mergeAttempts(mergeAttempts(a, b), c).answers).toEqual(
          mergeAttempts(a, mergeAttempts(b, c)).answers,
        );
      }),
    );
  });

  it("keep what both have", () => {
    fc.assert(
      fc.property(copies(1), ([a = fresh]) => {
        expect(mergeAttempts(a, a)).toEqual(a);
      }),
    );
  });

  it("lose nothing that was submitted", () => {
    fc.assert(
      fc.property(copies(2), ([a = fresh, b = fresh]) => {
        const merged = mergeAttempts(a, b);
        for (const [id, { submitted }] of [...Object.entries(a.answers), ...Object.entries(b.answers)])
          if (submitted) expect(merged.answers[id]?.submitted).toBe(true);
      }),
    );
  });

  it("have the answers of both", () => {
    const merged = mergeAttempts(after(answer("a", "1")), after(answer("b", "2")));
    expect(Object.keys(merged.answers)).toEqual(["a", "b"]);
  });

  it("stay at this tab's place", () => {
    const mine = after([{ type: "go-to", question: "c" }]);
    expect(mergeAttempts(mine, after(answer("a", "1"))).place).toEqual({ at: "question", id: "c" });
  });
});

describe("of two attempts at one lesson, the one to resume", () => {
  const later = startAttempt({ ...fresh, id: "two", startedAt: 2000 });

  it("is the first while nothing in the second was submitted", () => {
    const first = after(answer("a", "1"));
    expect(attemptToResume(later, first)).toBe(first);
    expect(attemptToResume(first, later)).toBe(first);
  });

  it("is the second once something in it was submitted", () => {
    const first = after(answer("a", "1"));
    const second = after(answer("b", "1"), later);
    expect(attemptToResume(second, first)).toBe(second);
    expect(attemptToResume(first, second)).toBe(second);
  });
});
