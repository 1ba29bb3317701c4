import type { CardReview, Recall } from "./card-review.ts";
import { cardIn, type Deck, type DeckCard, withCard } from "./deck.ts";
import { newSchedule } from "./new-schedule.ts";
import { byTime, replay } from "./replay.ts";
import { scheduleAfter } from "./schedule.ts";

/** Returns a card added by a review. Nobody decided to add it, so it does not bring back a removed one. */
const undecided = (now: number): DeckCard => ({
  schedule: newSchedule(now),
  looks: [],
  changed: 0,
  out: false,
});

/**
 * Adds a review of a card and calculates when the card is due. A first review adds the card. Reviews are in the order of their
 * times, even if a clock was set back in between.
 */
export const reviewCard = (deck: Deck, id: string, recall: Recall, now: number): Deck => {
  const card = cardIn(deck, id) ?? undecided(now);
  const review: CardReview = { at: now, recall, utcOffset: 0 - new Date(now).getTimezoneOffset() };
  const looks = [...card.looks, review].sort(byTime);
  const schedule =
    looks.at(-1) === review
      ? scheduleAfter(card.schedule, review, card.looks.at(-1))
      : replay(newSchedule(now), looks);
  return withCard(deck, id, { ...card, schedule, looks });
};
