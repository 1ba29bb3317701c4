import { cardIn, type Deck, type DeckCard } from "./deck.ts";
import { dueFrom } from "./due-from.ts";

/** The most cards shown for the first time in one day. */
export const newPerDay = 10;

/** Today's cards. */
export interface Today {
  /** Cards due now: those reviewed before come first, then new ones. */
  readonly due: readonly string[];
  /** The number of new ones. */
  readonly fresh: number;
  /** When the next card is due, in milliseconds since 1970, if one is. */
  readonly next?: number;
}

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** Ranks new cards: missed questions come first, then the terms in their evidence, then the rest. */
const rank = ({ id, card }: { readonly id: string; readonly card: DeckCard | undefined }): number =>
  card === undefined ? 2 : id.startsWith("question:") ? 0 : 1;

/**
 * Returns a lesson's cards for today. Terms and missed questions are new until their first review. Cards whose term or question
 * is gone are left out and stay in the deck.
 *
 * @param known The ids of all cards that can be shown.
 */
export const dueToday = (deck: Deck, known: readonly string[], now: number): Today => {
  const cards = known.flatMap((id) => {
    const card = cardIn(deck, id);
    if (card?.out) return [];
    // A question becomes a card only when it was missed; a term is one from the start.
    if (!card && !id.startsWith("term:")) return [];
    return [{ id, card }];
  });
  const seenToday = cards.filter(({ card }) => card?.looks[0] && isSameDay(card.looks[0].at, now)).length;
  const back = cards
    .filter(({ card }) => card && card.looks.length > 0 && dueFrom(card.schedule) <= now)
    .sort((a, b) => (a.card?.schedule.due ?? 0) - (b.card?.schedule.due ?? 0));
  const fresh = cards
    .filter(({ card }) => !card || card.looks.length === 0)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(0, newPerDay - seenToday));
  const coming = cards
    .flatMap(({ card }) => (card && card.looks.length > 0 ? [dueFrom(card.schedule)] : []))
    .filter((from) => from > now)
    .sort((a, b) => a - b);
  return {
    due: [...back, ...fresh].map(({ id }) => id),
    fresh: fresh.length,
    ...(coming[0] === undefined ? {} : { next: coming[0] }),
  };
};
