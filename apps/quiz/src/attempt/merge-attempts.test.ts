import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "./any-event.ts";
import { type Attempt, type AttemptEvent, attemptAfter, startAttempt } from "./attempt.ts";
import { attemptToKeep, mergeAttempts } from "./merge-attempts.ts";

const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b", "c"], startedAt: 1000 });
const after = (events: readonly AttemptEvent[], from: Attempt = fresh) => events.reduce(attemptAfter, from);
const answer = (question: string, chosen: string, at = 1): readonly AttemptEvent[] => [
  { type: "choose", question, chosen: [chosen], hash: "h", at },
  { type: "check", question, at },
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

  it("are the same in whatever order three tabs hear of each other", () => {
    fc.assert(
      fc.property(copies(3), ([a = fresh, b = fresh, c = fresh]) => {
        expect(mergeAttempts(mergeAttempts(a, b), c).answers).toEqual(
          mergeAttempts(a, mergeAttempts(b, c)).answers,
        );
      }),
    );
  });

  it("change nothing that both have", () => {
    fc.assert(
      fc.property(copies(1), ([a = fresh]) => {
        expect(mergeAttempts(a, a)).toEqual(a);
      }),
    );
  });

  it("take back nothing that was handed in", () => {
    fc.assert(
      fc.property(copies(2), ([a = fresh, b = fresh]) => {
        const merged = mergeAttempts(a, b);
        for (const [id, { checked }] of [...Object.entries(a.answers), ...Object.entries(b.answers)])
          if (checked) expect(merged.answers[id]?.checked).toBe(true);
      }),
    );
  });

  it("have the answers that each tab gave to other questions", () => {
    const merged = mergeAttempts(after(answer("a", "1")), after(answer("b", "2")));
    expect(Object.keys(merged.answers)).toEqual(["a", "b"]);
  });

  it("keep this tab's place", () => {
    const mine = after([{ type: "go", question: "c" }]);
    expect(mergeAttempts(mine, after(answer("a", "1"))).place).toEqual({ at: "question", id: "c" });
  });
});

describe("of two attempts at one lesson, what is kept", () => {
  const later = startAttempt({ ...fresh, id: "two", startedAt: 2000 });

  it("is the first one, while nothing in the second was handed in", () => {
    const first = after(answer("a", "1"));
    expect(attemptToKeep(later, first)).toBe(first);
    expect(attemptToKeep(first, later)).toBe(first);
  });

  it("is the second one, once something in it was", () => {
    const first = after(answer("a", "1"));
    const second = after(answer("b", "1"), later);
    expect(attemptToKeep(second, first)).toBe(second);
    expect(attemptToKeep(first, second)).toBe(second);
  });
});
