const dayLength = 86_400_000;

/** The days of the calendar as numbers that follow each other, whatever the length of a day. */
const dayNumber = (moment: number): number => {
  const day = new Date(moment);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / dayLength;
};

/**
 * Returns the time until a moment, in milliseconds, as people say it: from a day up in whole calendar days, because cards are due
 * by the day.
 */
export const waitUntil = (moment: number, now: number): number =>
  moment - now < dayLength ? moment - now : (dayNumber(moment) - dayNumber(now)) * dayLength;
