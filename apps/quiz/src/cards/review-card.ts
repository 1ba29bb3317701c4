import { type CardReview, cardIn, type Deck, type DeckCard, withCard } from "./deck.ts";
import { newSchedule } from "./new-schedule.ts";
import { byTime, replay } from "./replay.ts";
import { type Recall, scheduleAfter } from "./schedule.ts";

/** A card added by looking at it. Nobody decided to add it, so it does not bring back one that was taken out. */
const undecided = (now: number): DeckCard => ({
  schedule: newSchedule(now),
  looks: [],
  changed: 0,
  out: false,
});

/**
 * Notes a look at a card, and when it comes back. A card that is looked at for the first time is put in by it. Looks stand in
 * the order of their times, also where a clock was set back in between.
 */
export const reviewCard = (deck: Deck, id: string, recall: Recall, now: number): Deck => {
  const card = cardIn(deck, id) ?? undecided(now);
  const look: CardReview = { at: now, recall, utcOffset: 0 - new Date(now).getTimezoneOffset() };
  const looks = [...card.looks, look].sort(byTime);
  const schedule =
    looks.at(-1) === look
      ? scheduleAfter(card.schedule, look, card.looks.at(-1))
      : replay(newSchedule(now), looks);
  return withCard(deck, id, { ...card, schedule, looks });
};
