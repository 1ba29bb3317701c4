import type { Schedule } from "./new-schedule.ts";

const dayLength = 86_400_000;

/**
 * When a card may be looked at again, in milliseconds since 1970. A card that is being learned comes back by the minute. One
 * that comes back after a day or more does so when that day begins where the learner is, whatever the hour of the last look;
 * days are those of the calendar, so that one of 23 or 25 hours is one day too.
 */
export const dueFrom = ({ due, last }: Schedule): number => {
  const days = last === undefined ? 0 : Math.floor((due - last) / dayLength);
  if (last === undefined || days < 1) return due;
  const day = new Date(last);
  day.setDate(day.getDate() + days);
  day.setHours(0, 0, 0, 0);
  // A day that lies further off than a date can be begins at no moment.
  return Number.isNaN(day.getTime()) ? due : day.getTime();
};
