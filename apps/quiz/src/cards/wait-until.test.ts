import { formatWait } from "@sidelight/i18n";
import { afterEach, expect, it } from "vitest";
import { waitUntil } from "./wait-until.ts";

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? "UTC";
});

it.each([
  ["UTC", [5, 10, 19, 0], [5, 13, 0, 0], "in 3 days"],
  ["UTC", [5, 10, 19, 0], [5, 12, 0, 0], "in 2 days"],
  ["UTC", [5, 10, 23, 59], [5, 12, 0, 0], "in 2 days"],
  ["UTC", [5, 10, 0, 1], [5, 11, 0, 0], "in 1 day"],
  ["UTC", [5, 10, 19, 0], [5, 11, 0, 0], "in 5 hours"],
  ["UTC", [5, 10, 9, 0], [5, 10, 9, 10], "in 10 minutes"],
  // Days of 23 and 25 hours.
  ["Europe/Berlin", [2, 28, 12, 0], [2, 30, 0, 0], "in 2 days"],
  ["Europe/Berlin", [9, 24, 23, 0], [9, 26, 0, 0], "in 2 days"],
  ["Africa/Cairo", [3, 23, 19, 0], [3, 26, 0, 0], "in 3 days"],
] as const)("in %s, from %j until %j it is %s", (where, from, until, words) => {
  process.env.TZ = where;
  const at = ([month, date, hour, minute]: readonly [number, number, number, number]) =>
    new Date(2026, month, date, hour, minute).getTime();
  expect(formatWait("en", waitUntil(at(until), at(from)))).toBe(words);
});
