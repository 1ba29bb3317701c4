import { addCards, cardIn, type Deck, withCard } from "./deck.ts";
import { newSchedule } from "./new-schedule.ts";
import { byTime, replay } from "./replay.ts";
import { type Recall, scheduleAfter } from "./schedule.ts";

/**
 * Notes a look at a card, and when it comes back. A card that is looked at for the first time is put in by it. Looks stand in
 * the order of their times, also where a clock was set back in between.
 */
export const lookAt = (deck: Deck, id: string, recall: Recall, now: number): Deck => {
  const card = cardIn(addCards(deck, [id], now), id);
  if (!card) return deck;
  const look = { at: now, recall };
  const looks = [...card.looks, look].sort(byTime);
  const schedule =
    looks.at(-1) === look ? scheduleAfter(card.schedule, recall, now) : replay(newSchedule(now), looks);
  return withCard(deck, id, { ...card, schedule, looks });
};
