import type { TimelineEvent } from "@sidelight/content";

/** The rows and the column in which an entry of the timeline is drawn. */
export interface PlacedEvent {
  readonly id: string;
  /** Days since the first day of the timeline. */
  readonly from: number;
  readonly until: number;
  /** From 0. Entries of the same day are in different columns. */
  readonly lane: number;
}

/** A timeline as rows of days. */
export interface TimelineLayout {
  /** Every day from the first to the last, ISO 8601. */
  readonly days: readonly string[];
  readonly events: readonly PlacedEvent[];
  readonly lanes: number;
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;

/** Lays the entries out, each in the first column that is free on its days. */
export const timelineLayout = (timeline: Readonly<Record<string, TimelineEvent>>): TimelineLayout => {
  const entries = Object.entries(timeline);
  const first = Math.min(...entries.map(([, { date }]) => dayNumber(date)));
  const events: PlacedEvent[] = [];
  for (const [id, { date, until = date }] of entries) {
    const place = { from: dayNumber(date) - first, until: dayNumber(until) - first };
    const taken = events
      .filter((other) => other.from <= place.until && place.from <= other.until)
      .map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    events.push({ id, ...place, lane });
  }
  const last = Math.max(...events.map(({ until }) => until));
  return {
    days: Array.from({ length: last + 1 }, (_, index) =>
      new Date((first + index) * millisecondsPerDay).toISOString().slice(0, 10),
    ),
    events,
    lanes: Math.max(...events.map(({ lane }) => lane)) + 1,
  };
};
