import type { CardReview } from "./card-review.ts";
import type { Deck, DeckCard } from "./deck.ts";
import { lastMoment, type Schedule } from "./new-schedule.ts";

/** What was read where decks are saved, or from an imported file. */
export type ReadDeck =
  | { readonly state: "none" }
  | { readonly state: "deck"; readonly deck: Deck }
  | { readonly state: "unreadable" }
  | { readonly state: "newer" }
  /** A deck of another lesson. */
  | { readonly state: "other"; readonly lesson: string };

/** Tells whether a value read from JSON is an object with fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown, most: number): value is number =>
  typeof value === "number" && value >= 0 && value <= most;
const isCount = (value: unknown): value is number =>
  isNumber(value, Number.MAX_SAFE_INTEGER) && Number.isInteger(value);
const isTime = (value: unknown): value is number => isCount(value) && value <= lastMoment;
const isState = (value: unknown): value is Schedule["state"] =>
  value === "new" || value === "learning" || value === "review" || value === "relearning";

/** The shortest and longest stability of FSRS, in days: about a minute and a hundred years. */
const [shortest, longest] = [0.001, 36_500];

/** Returns a schedule with its own fields only, because unknown ones could not be exported unchanged. */
const scheduleFrom = (value: unknown): Schedule | undefined => {
  if (!isObject(value)) return undefined;
  const { due, stability, difficulty, state, step, reviews, lapses, last } = value;
  return isTime(due) &&
    isNumber(stability, longest) &&
    isNumber(difficulty, 10) &&
    isState(state) &&
    // Only a reviewed card has a stability and a difficulty.
    ((stability >= shortest && difficulty >= 1) ||
      (state === "new" && stability === 0 && difficulty === 0)) &&
    isCount(step) &&
    isCount(reviews) &&
    isCount(lapses) &&
    (last === undefined || isTime(last))
    ? // Adding zero turns minus zero into zero.
      {
        due: due + 0,
        stability: stability + 0,
        difficulty: difficulty + 0,
        state,
        step: step + 0,
        reviews: reviews + 0,
        lapses: lapses + 0,
        ...(last === undefined ? {} : { last: last + 0 }),
      }
    : undefined;
};

/** No clock on Earth is a day away from UTC. */
const isOffset = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < 1440;

const reviewsFrom = (value: unknown): readonly CardReview[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const reviews = value.flatMap((review): readonly CardReview[] =>
    isObject(review) &&
    isTime(review.at) &&
    (review.recall === "again" || review.recall === "good") &&
    (review.utcOffset === undefined || isOffset(review.utcOffset))
      ? [
          {
            at: review.at + 0,
            recall: review.recall,
            ...(review.utcOffset === undefined ? {} : { utcOffset: review.utcOffset + 0 }),
          },
        ]
      : [],
  );
  return reviews.length === value.length ? reviews : undefined;
};

const cardFrom = (value: unknown): DeckCard | undefined => {
  if (!isObject(value)) return undefined;
  const [schedule, looks] = [scheduleFrom(value.schedule), reviewsFrom(value.looks)];
  const { changed, out } = value;
  return schedule && looks && isTime(changed) && typeof out === "boolean"
    ? { schedule, looks, changed: changed + 0, out }
    : undefined;
};

/** Writes a deck in the one form in which it is saved. */
export const encodeDeck = (deck: Deck): string => JSON.stringify(deck);

/** Reads a lesson's deck from a JSON value. One broken card makes all of it unreadable. */
export const deckFrom = (value: unknown, lesson: string): ReadDeck => {
  if (!isObject(value) || typeof value.version !== "number") return { state: "unreadable" };
  if (value.version > 1) return { state: "newer" };
  if (typeof value.lesson === "string" && value.lesson !== lesson)
    return { state: "other", lesson: value.lesson };
  if (value.lesson !== lesson || !isObject(value.cards)) return { state: "unreadable" };
  const isNamed = (id: string) => new RegExp(`^(term|question):${lesson}:.`).test(id);
  const found = Object.entries(value.cards);
  const cards = found.flatMap(([id, it]) => {
    const card = cardFrom(it);
    return card && isNamed(id) ? [[id, card] as const] : [];
  });
  return cards.length === found.length
    ? { state: "deck", deck: { version: 1, lesson, cards: Object.fromEntries(cards) } }
    : { state: "unreadable" };
};

/** Reads a deck from text. Never throws: the state says what could not be read. */
export const decodeDeck = (text: string | undefined, lesson: string): ReadDeck => {
  if (text === undefined) return { state: "none" };
  try {
    return deckFrom(JSON.parse(text), lesson);
  } catch {
    return { state: "unreadable" };
  }
};
