import type { CardReview } from "./deck.ts";
import type { Schedule } from "./new-schedule.ts";
import { scheduleAfter } from "./schedule.ts";

/** Orders looks by their time; of two at one moment, the forgotten one comes first, so that every device has one order. */
export const byTime = (a: CardReview, b: CardReview): number =>
  a.at - b.at || a.recall.localeCompare(b.recall, "en") || (a.utcOffset ?? 0) - (b.utcOffset ?? 0);

/** Works out a card's schedule from its looks alone, so that the same looks give the same schedule everywhere. */
export const replay = (fresh: Schedule, looks: readonly CardReview[]): Schedule =>
  looks.reduce((schedule, look, index) => scheduleAfter(schedule, look, looks[index - 1]), fresh);
