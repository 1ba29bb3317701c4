import { type CardReview, cardIn, type Deck, type DeckCard } from "./deck.ts";
import { newSchedule } from "./new-schedule.ts";
import { byTime, replay } from "./replay.ts";

const countOf = (looks: readonly CardReview[], look: CardReview): number =>
  looks.filter((other) => byTime(look, other) === 0).length;

/** All looks from both copies, without counting a shared look twice. */
const everyLook = (mine: readonly CardReview[], other: readonly CardReview[]): readonly CardReview[] => {
  const added = other.filter((look, index) => countOf(other.slice(0, index), look) >= countOf(mine, look));
  return [...mine, ...added].sort(byTime);
};

/** The later of putting in and taking out; of two at one moment, taking out. */
const laterChange = (a: DeckCard, b: DeckCard): Pick<DeckCard, "changed" | "out"> => {
  const { changed, out } = a.changed > b.changed || (a.changed === b.changed && a.out) ? a : b;
  return { changed, out };
};

const mergeCards = (a: DeckCard, b: DeckCard): DeckCard => {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  const looks = everyLook(a.looks, b.looks);
  const [first] = looks;
  const fresh = newSchedule(first?.at ?? Math.min(a.schedule.due, b.schedule.due));
  return { schedule: replay(fresh, looks), looks, ...laterChange(a, b) };
};

/**
 * Merges two decks of one lesson, card by card: every look of both is kept and the schedule is worked out from all of them; a
 * card that was taken out stays out unless it was put back later. The order of merging makes no difference, nor does merging
 * the same deck again.
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
