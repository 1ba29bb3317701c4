/** The last moment that a date can be, in milliseconds since 1970 (ECMA-262, 21.4.1.1). */
export const lastMoment = 8.64e15;

/** When a card is due, and what that is calculated from (FSRS-6, Ye et al.). Times are in milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  /** The days after which the chance of recall is nine in ten. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  readonly state: "new" | "learning" | "review" | "relearning";
  readonly step: number;
  readonly reviews: number;
  readonly lapses: number;
  /** The last review; missing on a new card. */
  readonly last?: number;
}

/**
 * Returns the schedule of a card that was never reviewed, due at once. It repeats what FSRS does, so that a page that only adds
 * cards need not load the scheduler.
 */
export const newSchedule = (now: number): Schedule => ({
  due: now,
  stability: 0,
  difficulty: 0,
  state: "new",
  step: 0,
  reviews: 0,
  lapses: 0,
});
