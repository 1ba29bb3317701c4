import fc from "fast-check";
import { createEmptyCard } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import type { Recall } from "./card-review.ts";
import { newSchedule, type Schedule } from "./new-schedule.ts";
import { scheduleAfter } from "./schedule.ts";

const start = Date.UTC(2026, 0, 1, 9);
const recall = fc.constantFrom<Recall>("again", "good");
/** Looks at a card, each some time after the one before, in milliseconds. */
const looks = fc.array(fc.record({ recall, after: fc.integer({ min: 0, max: 90 * 86_400_000 }) }), {
  maxLength: 12,
});

const replay = (all: readonly { readonly recall: Recall; readonly after: number }[]) =>
  all.reduce<{ readonly now: number; readonly schedule: Schedule }>(
    ({ now, schedule }, look) => ({
      now: now + look.after,
      schedule: scheduleAfter(schedule, { recall: look.recall, at: now + look.after }, undefined),
    }),
    { now: start, schedule: newSchedule(start) },
  );

it("a new card is the scheduler’s empty card", () => {
  const { stability, difficulty, reps, lapses, learning_steps, state } = createEmptyCard(new Date(start));
  expect([stability, difficulty, reps, lapses, learning_steps, state]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(newSchedule(start)).toMatchObject({ due: start, state: "new", step: 0 });
});

describe("the next review of a card", () => {
  it("is never before the last one", () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { now, schedule } = replay(all);
        return schedule.due >= now || all.length === 0;
      }),
    );
  });

  it("is no sooner after a good review than after a forgotten one", () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { now, schedule } = replay(all);
        const due = (it: Recall) => scheduleAfter(schedule, { recall: it, at: now }, undefined).due;
        return due("good") >= due("again");
      }),
    );
  });

  it("is the same for the same reviews, saved and read in between", () => {
    fc.assert(
      fc.property(looks, recall, (all, last) => {
        const { now, schedule } = replay(all);
        const kept = JSON.parse(JSON.stringify(schedule)) as Schedule;
        expect(scheduleAfter(kept, { recall: last, at: now }, undefined)).toEqual(
          scheduleAfter(replay(all).schedule, { recall: last, at: now }, undefined),
        );
      }),
    );
  });

  it("is later and later for a card that is known each time", () => {
    let schedule = newSchedule(start);
    const waits = Array.from({ length: 6 }, () => {
      const now = schedule.due;
      schedule = scheduleAfter(schedule, { recall: "good", at: now }, undefined);
      return schedule.due - now;
    });
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(30 * 86_400_000);
  });

  it("is not affected by a clock that was set back", () => {
    const schedule = scheduleAfter(newSchedule(start), { recall: "good", at: start }, undefined);
    expect(
      scheduleAfter(schedule, { recall: "good", at: start - 86_400_000 }, undefined).due,
    ).toBeGreaterThanOrEqual(start);
  });
});
