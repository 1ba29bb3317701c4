import { type DBSchema, openDB } from "idb";
import type { Kept } from "../storage/attempt-repository.ts";
import { reasonOf } from "../storage/reason.ts";
import { type Deck, emptyDeck } from "./deck.ts";
import { parseDeck, type ReadDeck, serializeDeck } from "./parse-deck.ts";

interface CardsDatabase extends DBSchema {
  /** Decks by lesson, each in its serialised form. */
  readonly decks: { readonly key: string; readonly value: string };
}

const open = () =>
  openDB<CardsDatabase>("sidelight-cards", 1, {
    upgrade: (database) => {
      database.createObjectStore("decks");
    },
  });

const channel = (lesson: string) => `sidelight-cards:${lesson}`;

/** What is kept of a lesson's cards. Never throws. */
export const loadDeck = async (lesson: string): Promise<ReadDeck> => {
  try {
    const database = await open();
    const text = await database.get("decks", lesson);
    database.close();
    return parseDeck(text, lesson);
  } catch {
    return { state: "none" };
  }
};

/**
 * Changes a lesson's deck in one transaction: what another tab kept meanwhile is read, changed and written back, or nothing
 * is. A deck that cannot be read, or that a later version wrote, is left as it is.
 *
 * @returns Whether it was kept, and the deck as it is now.
 */
export const changeDeck = async (
  lesson: string,
  change: (deck: Deck) => Deck,
): Promise<{ readonly kept: Kept; readonly deck?: Deck }> => {
  try {
    const database = await open();
    try {
      const transaction = database.transaction("decks", "readwrite");
      const read = parseDeck(await transaction.store.get(lesson), lesson);
      if (read.state !== "deck" && read.state !== "none") {
        await transaction.done;
        return { kept: "newer" };
      }
      const deck = change(read.state === "deck" ? read.deck : emptyDeck(lesson));
      const written = Promise.all([transaction.store.put(serializeDeck(deck), lesson), transaction.done]);
      transaction.commit();
      await written;
      tell(lesson);
      return { kept: "kept", deck };
    } finally {
      database.close();
    }
  } catch (error) {
    return { kept: reasonOf(error) };
  }
};

const tell = (lesson: string): void => {
  try {
    const told = new BroadcastChannel(channel(lesson));
    told.postMessage("changed");
    told.close();
  } catch {
    // A browser without channels finds out when the tab comes back.
  }
};

/** Calls back with the deck when another tab changed it; gives a function that stops it. */
export const followDeck = (lesson: string, heard: (deck: Deck) => void): (() => void) => {
  const look = async () => {
    const read = await loadDeck(lesson);
    if (read.state === "deck") heard(read.deck);
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
