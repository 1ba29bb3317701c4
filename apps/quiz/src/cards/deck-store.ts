import { type DBSchema, openDB } from "idb";
import type { SaveOutcome } from "../storage/attempt-repository.ts";
import { refusalOf } from "../storage/refusal.ts";
import { type Deck, emptyDeck } from "./deck.ts";
import { decodeDeck, encodeDeck, type ReadDeck } from "./deck-codec.ts";

interface CardsDatabase extends DBSchema {
  /** Decks by lesson, each as text. */
  readonly decks: { readonly key: string; readonly value: string };
}

const open = () =>
  openDB<CardsDatabase>("sidelight-cards", 1, {
    upgrade: (database) => {
      database.createObjectStore("decks");
    },
  });

const channel = (lesson: string) => `sidelight-cards:${lesson}`;

/** Reads a lesson's saved cards. Never throws. */
export const loadDeck = async (lesson: string): Promise<ReadDeck> => {
  try {
    const database = await open();
    const text = await database.get("decks", lesson);
    database.close();
    return decodeDeck(text, lesson);
  } catch {
    return { state: "none" };
  }
};

/**
 * Changes a lesson's deck in one transaction: what another tab saved meanwhile is read, changed and written back, or nothing
 * is. A deck that cannot be read, or that a later version wrote, is not changed.
 *
 * @returns How saving ended, and the deck as it is now.
 */
export const changeDeck = async (
  lesson: string,
  change: (deck: Deck) => Deck,
): Promise<{ readonly outcome: SaveOutcome; readonly deck?: Deck }> => {
  try {
    const database = await open();
    try {
      const transaction = database.transaction("decks", "readwrite");
      const read = decodeDeck(await transaction.store.get(lesson), lesson);
      if (read.state !== "deck" && read.state !== "none") {
        await transaction.done;
        return { outcome: "newer" };
      }
      const deck = change(read.state === "deck" ? read.deck : emptyDeck(lesson));
      const written = Promise.all([transaction.store.put(encodeDeck(deck), lesson), transaction.done]);
      transaction.commit();
      await written;
      notifyTabs(lesson);
      return { outcome: "saved", deck };
    } finally {
      database.close();
    }
  } catch (error) {
    return { outcome: refusalOf(error) };
  }
};

const notifyTabs = (lesson: string): void => {
  try {
    const sender = new BroadcastChannel(channel(lesson));
    sender.postMessage("changed");
    sender.close();
  } catch {
    // Without channels, a tab reads the deck when it comes to the front again.
  }
};

/** Calls back with the deck when another tab changed it; returns a function that stops it. */
export const subscribeToDeck = (lesson: string, listener: (deck: Deck) => void): (() => void) => {
  const look = async () => {
    const read = await loadDeck(lesson);
    if (read.state === "deck") listener(read.deck);
  };
  const back = () => {
    if (document.visibilityState === "visible") look();
  };
  addEventListener("pageshow", look);
  document.addEventListener("visibilitychange", back);
  let listening: BroadcastChannel | undefined;
  try {
    listening = new BroadcastChannel(channel(lesson));
    listening.onmessage = look;
  } catch {
    // As above.
  }
  return () => {
    removeEventListener("pageshow", look);
    document.removeEventListener("visibilitychange", back);
    listening?.close();
  };
};
