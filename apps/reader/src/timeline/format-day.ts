const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A calendar day in words: `formatDay("2024-12-08")` is "8 December 2024". */
export const formatDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));
