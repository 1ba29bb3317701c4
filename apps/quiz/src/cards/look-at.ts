import { addCards, cardIn, type Deck, withCard } from "./deck.ts";
import { type Recall, scheduleAfter } from "./schedule.ts";

/** Notes a look at a card, and when it comes back. A card that is looked at for the first time is put in by it. */
export const lookAt = (deck: Deck, id: string, recall: Recall, now: number): Deck => {
  const card = cardIn(addCards(deck, [id], now), id);
  if (!card) return deck;
  return withCard(deck, id, {
    ...card,
    schedule: scheduleAfter(card.schedule, recall, now),
    looks: [...card.looks, { at: now, recall }],
  });
};
