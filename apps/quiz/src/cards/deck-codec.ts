import { isObject } from "@sidelight/attempt";
import type { CardReview, Deck, DeckCard } from "./deck.ts";
import { lastMoment, type Schedule } from "./new-schedule.ts";

/** What was found where a deck is kept, or in a file that somebody brings. */
export type ReadDeck =
  | { readonly state: "none" }
  | { readonly state: "deck"; readonly deck: Deck }
  | { readonly state: "unreadable" }
  | { readonly state: "newer" }
  /** A deck of another lesson. */
  | { readonly state: "other"; readonly lesson: string };

const isNumber = (value: unknown, most: number): value is number =>
  typeof value === "number" && value >= 0 && value <= most;
const isCount = (value: unknown): value is number =>
  isNumber(value, Number.MAX_SAFE_INTEGER) && Number.isInteger(value);
const isTime = (value: unknown): value is number => isCount(value) && value <= lastMoment;
const isState = (value: unknown): value is Schedule["state"] =>
  value === "new" || value === "learning" || value === "review" || value === "relearning";

/** FSRS reckons with no more than a hundred years and no less than a minute or so, in days; and with difficulties from 1 to 10. */
const [shortest, longest] = [0.001, 36_500];

/** A schedule with what it is made of and nothing besides: what is unknown here could not be exported as it came. */
const scheduleFrom = (value: unknown): Schedule | undefined => {
  if (!isObject(value)) return undefined;
  const { due, stability, difficulty, state, step, reviews, lapses, last } = value;
  return isTime(due) &&
    isNumber(stability, longest) &&
    isNumber(difficulty, 10) &&
    isState(state) &&
    // A card that was looked at has a memory to reckon from; a new one has none.
    ((stability >= shortest && difficulty >= 1) ||
      (state === "new" && stability === 0 && difficulty === 0)) &&
    isCount(step) &&
    isCount(reviews) &&
    isCount(lapses) &&
    (last === undefined || isTime(last))
    ? // Adding nought makes one zero of the two that there are.
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

/** No clock on earth is a day away from UTC. */
const isOffset = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) < 1440;

const looksFrom = (value: unknown): readonly CardReview[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const looks = value.flatMap((look): readonly CardReview[] =>
    isObject(look) &&
    isTime(look.at) &&
    (look.recall === "again" || look.recall === "good") &&
    (look.utcOffset === undefined || isOffset(look.utcOffset))
      ? [
          {
            at: look.at + 0,
            recall: look.recall,
            ...(look.utcOffset === undefined ? {} : { utcOffset: look.utcOffset + 0 }),
          },
        ]
      : [],
  );
  return looks.length === value.length ? looks : undefined;
};

const cardFrom = (value: unknown): DeckCard | undefined => {
  if (!isObject(value)) return undefined;
  const [schedule, looks] = [scheduleFrom(value.schedule), looksFrom(value.looks)];
  const { changed, out } = value;
  return schedule && looks && isTime(changed) && typeof out === "boolean"
    ? { schedule, looks, changed: changed + 0, out }
    : undefined;
};

/** A deck in the one form in which it is kept. */
export const encodeDeck = (deck: Deck): string => JSON.stringify(deck);

/** Holds a value read from JSON against what a deck of a lesson is. One card that is broken makes all of it unreadable. */
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

/** Reads a deck from text. Never throws: what cannot be read is named. */
export const decodeDeck = (text: string | undefined, lesson: string): ReadDeck => {
  if (text === undefined) return { state: "none" };
  try {
    return deckFrom(JSON.parse(text), lesson);
  } catch {
    return { state: "unreadable" };
  }
};
