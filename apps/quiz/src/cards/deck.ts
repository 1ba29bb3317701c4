import type { CardReview } from "./card-review.ts";
import { lastMoment, newSchedule, type Schedule } from "./new-schedule.ts";

/** A card of a learner's deck. */
export interface DeckCard {
  readonly schedule: Schedule;
  /** Every review of it, in order. The schedule follows from them. */
  readonly looks: readonly CardReview[];
  /**
   * When it was last added, removed or put back, in milliseconds since 1970. Of two copies, the later one says whether it is out.
   * 0 if a review added it.
   */
  readonly changed: number;
  /** Whether it was removed. It is not shown, and can be put back. It stays in the deck, so that no older copy brings it back. */
  readonly out: boolean;
}

/** A learner's cards for one lesson, by ids that stay: `term:<lesson>:<term>` and `question:<lesson>:<question>`. */
export interface Deck {
  readonly version: 1;
  readonly lesson: string;
  readonly cards: Readonly<Record<string, DeckCard>>;
}

/** Returns the id of a term's card. */
export const termCard = (lesson: string, term: string): string => `term:${lesson}:${term}`;

/** Returns the id of a question's card. */
export const questionCard = (lesson: string, question: string): string => `question:${lesson}:${question}`;

/** Returns a deck without cards. */
export const emptyDeck = (lesson: string): Deck => ({ version: 1, lesson, cards: {} });

/** Returns a deck with a card in it, which replaces the one with its id. */
export const withCard = (deck: Deck, id: string, card: DeckCard): Deck => ({
  ...deck,
  cards: { ...deck.cards, [id]: card },
});

/** Returns the card with an id, if the deck has it. */
export const cardIn = (deck: Deck, id: string): DeckCard | undefined =>
  Object.hasOwn(deck.cards, id) ? deck.cards[id] : undefined;

/** Returns a time after the card's last change, even if a clock was set back in between. */
const laterThan = ({ changed }: DeckCard, now: number): number =>
  Math.min(lastMoment, Math.max(now, changed + 1));

/**
 * Adds cards, due at once, and puts back those that were removed. A card that is there stays, even if another device removed it
 * earlier.
 */
export const addCards = (deck: Deck, ids: readonly string[], now: number): Deck =>
  ids.reduce((so, id) => {
    const card = cardIn(so, id);
    const added = card
      ? { ...card, out: false, changed: laterThan(card, now) }
      : { schedule: newSchedule(now), looks: [], changed: now, out: false };
    return withCard(so, id, added);
  }, deck);

/** Removes a card. Its reviews stay, for when it is put back. */
export const removeCard = (deck: Deck, id: string, now: number): Deck => {
  const card = cardIn(deck, id);
  return card && !card.out ? withCard(deck, id, { ...card, out: true, changed: laterThan(card, now) }) : deck;
};
