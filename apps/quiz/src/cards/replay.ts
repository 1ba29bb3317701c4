import type { CardReview } from "./card-review.ts";
import type { Schedule } from "./new-schedule.ts";
import { scheduleAfter } from "./schedule.ts";

/** Orders reviews by time. Of two at one moment, the forgotten one comes first, so that every device has the same order. */
export const byTime = (a: CardReview, b: CardReview): number =>
  a.at - b.at || a.recall.localeCompare(b.recall, "en") || (a.utcOffset ?? 0) - (b.utcOffset ?? 0);

/** Calculates a card's schedule from its reviews alone, so that the same reviews give the same schedule everywhere. */
export const replay = (fresh: Schedule, reviews: readonly CardReview[]): Schedule =>
  reviews.reduce((schedule, review, index) => scheduleAfter(schedule, review, reviews[index - 1]), fresh);
