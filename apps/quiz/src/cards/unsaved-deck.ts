import type { Deck } from "./deck.ts";
import { decodeDeck, encodeDeck } from "./deck-codec.ts";
import { mergeDecks } from "./merge-decks.ts";

const keyOf = (lesson: string): string => `sidelight-cards-unsaved:${lesson}`;

/** Returns the cards that an earlier page noted but had no time to save. */
export const readUnsaved = (lesson: string): Deck | undefined => {
  try {
    const read = decodeDeck(localStorage.getItem(keyOf(lesson)) ?? undefined, lesson);
    return read.state === "deck" ? read.deck : undefined;
  } catch {
    // The browser refuses storage, so nothing was noted.
    return undefined;
  }
};

/**
 * Notes cards at once, because the page may close before IndexedDB has saved them. Adds what another tab has noted but not saved
 * yet.
 *
 * @returns The cards to save, and a function to call once they are saved or saving has failed.
 */
export const noteUnsaved = (deck: Deck): { readonly deck: Deck; readonly settle: () => void } => {
  const other = readUnsaved(deck.lesson);
  const noted = other ? mergeDecks(deck, other) : deck;
  const text = encodeDeck(noted);
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
