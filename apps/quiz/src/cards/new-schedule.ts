/** The last moment that a date can be, in milliseconds since 1970 (ECMA-262, 21.4.1.1). */
export const lastMoment = 8.64e15;

/** When a card comes back, and what that is reckoned from (FSRS-6, Ye et al.): plain data, times in milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  /** Days in which the chance of recall falls to nine in ten. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  readonly state: "new" | "learning" | "review" | "relearning";
  readonly step: number;
  readonly reviews: number;
  readonly lapses: number;
  /** The last look at it; missing on a new card. */
  readonly last?: number;
}

/**
 * A card that was never looked at: due at once. It is written out here, as FSRS has it, so that a page that only adds cards
 * need not load the scheduler.
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
