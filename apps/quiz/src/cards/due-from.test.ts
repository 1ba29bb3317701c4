import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyDeck, withCard } from "./deck.ts";
import { dueToday } from "./due-cards.ts";
import { dueFrom } from "./due-from.ts";
import { lastMoment, newSchedule, type Schedule } from "./new-schedule.ts";
import { reviewCard } from "./review-card.ts";

const day = 86_400_000;
const card = "term:x:a";
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? "UTC";
});

/** A card that comes back so many days after a look, and what is due of it. */
const after = (last: number, days: number): Schedule => ({
  ...newSchedule(last),
  state: "review",
  stability: days,
  difficulty: 5,
  reviews: 2,
  last,
  due: last + days * day,
});
const dueAt = (schedule: Schedule, now: number) =>
  dueToday(
    withCard(emptyDeck("x"), card, {
      schedule,
      looks: [{ at: schedule.last ?? 0, recall: "good" }],
      changed: 0,
      out: false,
    }),
    [card],
    now,
  );

describe.each([
  "UTC",
  "America/Los_Angeles",
  "Asia/Damascus",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Pacific/Niue",
])("where the learner is in %s", (where) => {
  beforeEach(() => {
    process.env.TZ = where;
  });

  it("a card that is due at 23:59 is due all that day, and not the day before", () => {
    const schedule = after(new Date(2026, 5, 10, 23, 59).getTime(), 3);
    expect(dueAt(schedule, new Date(2026, 5, 13, 19).getTime()).due).toEqual([card]);
    expect(dueAt(schedule, new Date(2026, 5, 13, 0, 0).getTime()).due).toEqual([card]);
    const before = new Date(2026, 5, 12, 23, 59).getTime();
    expect(dueAt(schedule, before)).toMatchObject({ due: [], next: new Date(2026, 5, 13).getTime() });
  });

  it("a card that is being learned is due to the minute", () => {
    const now = new Date(2026, 5, 10, 9).getTime();
    const deck = reviewCard(emptyDeck("x"), card, "again", now);
    expect(dueToday(deck, [card], now + 59_000)).toMatchObject({ due: [], next: now + 60_000 });
    expect(dueToday(deck, [card], now + 60_000).due).toEqual([card]);
  });

  it("a card that is being learned over midnight is not due with the new day", () => {
    const now = new Date(2026, 5, 10, 23, 55).getTime();
    const deck = reviewCard(emptyDeck("x"), card, "good", now);
    expect(dueToday(deck, [card], new Date(2026, 5, 11, 0, 1).getTime()).due).toEqual([]);
    expect(dueToday(deck, [card], new Date(2026, 5, 11, 0, 5).getTime()).due).toEqual([card]);
  });
});

describe.each([
  // A day of 23 hours, one of 25, and one that begins at one o'clock.
  ["Europe/Berlin", [2026, 2, 28], "spring"],
  ["Europe/Berlin", [2026, 9, 24], "autumn"],
  ["America/New_York", [2026, 2, 7], "spring"],
  ["America/New_York", [2026, 9, 31], "autumn"],
  ["Asia/Beirut", [2026, 2, 28], "spring, at midnight"],
  ["Africa/Cairo", [2026, 3, 23], "spring, at midnight"],
] as const)("in %s, when clocks change after %j (%s)", (where, [year, month, date], _season) => {
  beforeEach(() => {
    process.env.TZ = where;
  });

  it.each([0, 9, 23.5])(
    "a card looked at at %s o’clock is due one day later, from the first minute",
    (hour) => {
      const last = new Date(year, month, date, Math.floor(hour), (hour % 1) * 60).getTime();
      const from = dueFrom(after(last, 1));
      expect(new Date(from).toDateString()).toBe(new Date(year, month, date + 1).toDateString());
      expect(new Date(from - 1).toDateString()).toBe(new Date(year, month, date).toDateString());
    },
  );

  it("a week is seven calendar days", () => {
    const last = new Date(year, month, date, 23, 30).getTime();
    expect(dueFrom(after(last, 7))).toBe(new Date(year, month, date + 7).getTime());
  });
});

it("days follow the learner’s current time zone", () => {
  process.env.TZ = "Asia/Tokyo";
  const last = new Date(2026, 5, 10, 8).getTime();
  const inTokyo = dueFrom(after(last, 2));
  process.env.TZ = "America/Los_Angeles";
  // It was the evening of the 9th there.
  expect(dueFrom(after(last, 2))).toBe(new Date(2026, 5, 11).getTime());
  expect(dueFrom(after(last, 2))).not.toBe(inTokyo);
});

it("a card due after the last possible date is due then", () => {
  expect(dueFrom({ ...after(lastMoment - day, 1), due: lastMoment })).toBeLessThanOrEqual(lastMoment);
  expect(dueFrom({ ...after(0, 1), last: 0, due: 8.64e15 })).not.toBeNaN();
});
