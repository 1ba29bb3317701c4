import { isObject } from "../session/parse-attempt.ts";
import type { Deck, DeckCard } from "./deck.ts";

/** What was found where a deck is kept, or in a file that somebody brings. */
export type ReadDeck =
  | { readonly state: "none" }
  | { readonly state: "deck"; readonly deck: Deck }
  | { readonly state: "unreadable" }
  | { readonly state: "newer" }
  /** A deck of another lesson. */
  | { readonly state: "other"; readonly lesson: string };

const isTime = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

const isSchedule = (value: unknown): boolean =>
  isObject(value) &&
  isTime(value.due) &&
  isTime(value.stability) &&
  isTime(value.difficulty) &&
  ["new", "learning", "review", "relearning"].includes(String(value.state)) &&
  Number.isSafeInteger(value.step) &&
  Number.isSafeInteger(value.reviews) &&
  Number.isSafeInteger(value.lapses) &&
  (value.last === undefined || isTime(value.last));

const isCard = (value: unknown): value is DeckCard =>
  isObject(value) &&
  isSchedule(value.schedule) &&
  Array.isArray(value.looks) &&
  value.looks.every(
    (look) => isObject(look) && isTime(look.at) && (look.recall === "again" || look.recall === "good"),
  ) &&
  isTime(value.changed) &&
  typeof value.out === "boolean";

/** A deck in the one form in which it is kept. */
export const serializeDeck = (deck: Deck): string => JSON.stringify(deck);

/** Holds a value read from JSON against what a deck of a lesson is. One card that is broken makes all of it unreadable. */
export const deckFrom = (value: unknown, lesson: string): ReadDeck => {
  if (!isObject(value) || typeof value.version !== "number") return { state: "unreadable" };
  if (value.version > 1) return { state: "newer" };
  if (typeof value.lesson === "string" && value.lesson !== lesson)
    return { state: "other", lesson: value.lesson };
  const cards = isObject(value.cards) ? Object.entries(value.cards) : undefined;
  const whole =
    value.lesson === lesson &&
    cards?.every(([id, card]) => new RegExp(`^(term|question):${lesson}:.`).test(id) && isCard(card));
  return whole ? { state: "deck", deck: value as unknown as Deck } : { state: "unreadable" };
};

/** Reads a deck from text. Never throws: what cannot be read is named. */
export const parseDeck = (text: string | undefined, lesson: string): ReadDeck => {
  if (text === undefined) return { state: "none" };
  try {
    return deckFrom(JSON.parse(text), lesson);
  } catch {
    return { state: "unreadable" };
  }
};
