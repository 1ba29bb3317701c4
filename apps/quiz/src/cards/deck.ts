import { lastMoment, newSchedule, type Schedule } from "./new-schedule.ts";
import type { Recall } from "./schedule.ts";

/** One look at a card. */
export interface CardReview {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly recall: Recall;
  /** How many minutes the learner's clock was ahead of UTC: it says on which day they looked. UTC where it is missing. */
  readonly utcOffset?: number;
}

/** A card of somebody's deck. */
export interface DeckCard {
  readonly schedule: Schedule;
  /** Every look at it, in order: the schedule follows from them. */
  readonly looks: readonly CardReview[];
  /**
   * When it was last put in, taken out or put back, in milliseconds since 1970; of two copies the later one says whether it is
   * out. 0 where a look put it in.
   */
  readonly changed: number;
  /** Taken out: it is not asked any more, and can be put back. It stays in the deck, so that no older copy brings it back. */
  readonly out: boolean;
}

/** Somebody's cards of one lesson, by ids that stay: `term:<lesson>:<term>` and `question:<lesson>:<question>`. */
export interface Deck {
  readonly version: 1;
  readonly lesson: string;
  readonly cards: Readonly<Record<string, DeckCard>>;
}

/** The id of a term's card. */
export const termCard = (lesson: string, term: string): string => `term:${lesson}:${term}`;

/** The id of a question's card. */
export const questionCard = (lesson: string, question: string): string => `question:${lesson}:${question}`;

/** A deck without cards. */
export const emptyDeck = (lesson: string): Deck => ({ version: 1, lesson, cards: {} });

/** A deck with a card in it, in the place of the one with its id. */
export const withCard = (deck: Deck, id: string, card: DeckCard): Deck => ({
  ...deck,
  cards: { ...deck.cards, [id]: card },
});

/** The card of an id, if the deck has it. */
export const cardIn = (deck: Deck, id: string): DeckCard | undefined =>
  Object.hasOwn(deck.cards, id) ? deck.cards[id] : undefined;

/** A change is later than the one before it, also where a clock was set back in between. */
const laterThan = ({ changed }: DeckCard, now: number): number =>
  Math.min(lastMoment, Math.max(now, changed + 1));

/**
 * Puts cards in, due at once; a card that was taken out is put back. One that is there stays there, also where another device
 * has taken it out before now.
 */
export const addCards = (deck: Deck, ids: readonly string[], now: number): Deck =>
  ids.reduce((so, id) => {
    const card = cardIn(so, id);
    const added = card
      ? { ...card, out: false, changed: laterThan(card, now) }
      : { schedule: newSchedule(now), looks: [], changed: now, out: false };
    return withCard(so, id, added);
  }, deck);

/** Takes a card out. What is known of it stays, for when it is put back. */
export const removeCard = (deck: Deck, id: string, now: number): Deck => {
  const card = cardIn(deck, id);
  return card && !card.out ? withCard(deck, id, { ...card, out: true, changed: laterThan(card, now) }) : deck;
};
