import type { CardReview } from "./card-review.ts";
import { cardIn, type Deck, type DeckCard } from "./deck.ts";
import { newSchedule } from "./new-schedule.ts";
import { byTime, replay } from "./replay.ts";

const countOf = (reviews: readonly CardReview[], review: CardReview): number =>
  reviews.filter((other) => byTime(review, other) === 0).length;

/** Lists the reviews of both copies, each shared one once. */
const allReviews = (mine: readonly CardReview[], other: readonly CardReview[]): readonly CardReview[] => {
  const added = other.filter(
    (review, index) => countOf(other.slice(0, index), review) >= countOf(mine, review),
  );
  return [...mine, ...added].sort(byTime);
};

/** Returns the later change. Of two at one moment, removing counts. */
const laterChange = (a: DeckCard, b: DeckCard): Pick<DeckCard, "changed" | "out"> => {
  const { changed, out } = a.changed > b.changed || (a.changed === b.changed && a.out) ? a : b;
  return { changed, out };
};

const mergeCards = (a: DeckCard, b: DeckCard): DeckCard => {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  const looks = allReviews(a.looks, b.looks);
  const [first] = looks;
  const fresh = newSchedule(first?.at ?? Math.min(a.schedule.due, b.schedule.due));
  return { schedule: replay(fresh, looks), looks, ...laterChange(a, b) };
};

/**
 * Merges two decks of one lesson, card by card: all reviews are kept, and the schedule is calculated from them. A removed card
 * stays out unless it was put back later. The order of merging makes no difference, and merging again changes nothing.
 */
export const mergeDecks = (mine: Deck, other: Deck): Deck => ({
  ...mine,
  cards: Object.fromEntries(
    [...new Set([...Object.keys(mine.cards), ...Object.keys(other.cards)])].sort().flatMap((id) => {
      const [a, b] = [cardIn(mine, id), cardIn(other, id)];
      const card = a && b ? mergeCards(a, b) : (a ?? b);
      return card ? [[id, card]] : [];
    }),
  ),
});
