import type { ReadDeck } from "./deck-codec.ts";
import { changeDeck, loadDeck } from "./deck-store.ts";
import { mergeDecks } from "./merge-decks.ts";
import { noteUnsaved, readUnsaved } from "./unsaved-deck.ts";

/** Reads a lesson's cards when a page opens, and saves what an earlier page noted but had no time to save. Never throws. */
export const openDeck = async (lesson: string): Promise<ReadDeck> => {
  const unsaved = readUnsaved(lesson);
  if (unsaved) {
    const { settle } = noteUnsaved(unsaved);
    const { deck } = await changeDeck(lesson, (stored) => mergeDecks(stored, unsaved));
    if (deck) {
      settle();
      return { state: "deck", deck };
    }
  }
  const read = await loadDeck(lesson);
  return unsaved && read.state === "none" ? { state: "deck", deck: unsaved } : read;
};
