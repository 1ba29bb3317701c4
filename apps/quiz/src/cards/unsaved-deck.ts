import type { Deck } from "./deck.ts";
import { mergeDecks } from "./merge-decks.ts";
import { parseDeck, serializeDeck } from "./parse-deck.ts";

const keyOf = (lesson: string): string => `sidelight-cards-unsaved:${lesson}`;

/** Returns the cards that a page noted before it went, if they were not saved by then. */
export const readUnsaved = (lesson: string): Deck | undefined => {
  try {
    const read = parseDeck(localStorage.getItem(keyOf(lesson)) ?? undefined, lesson);
    return read.state === "deck" ? read.deck : undefined;
  } catch {
    // A browser that refuses storage has nothing.
    return undefined;
  }
};

/**
 * Notes cards before the call returns: IndexedDB takes a moment, in which the page may go. What another tab noted and has not
 * saved yet is noted with them.
 *
 * @returns The cards to save, and what to call when they are saved or cannot be.
 */
export const noteUnsaved = (deck: Deck): { readonly deck: Deck; readonly settle: () => void } => {
  const other = readUnsaved(deck.lesson);
  const noted = other ? mergeDecks(deck, other) : deck;
  const text = serializeDeck(noted);
  const key = keyOf(deck.lesson);
  try {
    localStorage.setItem(key, text);
  } catch {
    // As above; and a full one has no room for it.
  }
  return {
    deck: noted,
    settle: () => {
      try {
        // Another tab, or a later change, may have noted more since then.
        if (localStorage.getItem(key) === text) localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
};
