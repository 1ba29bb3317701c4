import type { Schedule } from "./new-schedule.ts";

const dayLength = 86_400_000;

/**
 * Returns when a card is shown again, in milliseconds since 1970. A card that is being learned is due to the minute. One that is
 * due after a day or more is shown when that day begins for the learner, whatever the hour of the last review. Days are those of
 * the calendar, so a day of 23 or 25 hours counts as one.
 */
export const dueFrom = ({ due, last }: Schedule): number => {
  const days = last === undefined ? 0 : Math.floor((due - last) / dayLength);
  if (last === undefined || days < 1) return due;
  const day = new Date(last);
  day.setDate(day.getDate() + days);
  day.setHours(0, 0, 0, 0);
  // A day too far off to be a date has no beginning.
  return Number.isNaN(day.getTime()) ? due : day.getTime();
};
