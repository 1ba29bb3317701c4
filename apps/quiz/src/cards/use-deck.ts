import { useCallback, useEffect, useRef, useState } from "react";
import type { SaveOutcome } from "../storage/attempt-repository.ts";
import { type Deck, emptyDeck } from "./deck.ts";
import type { ReadDeck } from "./deck-codec.ts";
import { changeDeck, subscribeToDeck } from "./deck-store.ts";
import { mergeDecks } from "./merge-decks.ts";
import { noteUnsaved } from "./unsaved-deck.ts";

/** A deck as the page works with it, and how saving ended. */
export interface RunningDeck {
  readonly deck: Deck;
  readonly outcome: SaveOutcome;
  /** Changes the deck here and where it is saved. If it cannot be saved, it lasts as long as the page. */
  readonly change: (how: (deck: Deck) => Deck) => void;
}

/** Runs a lesson's deck from what was read, and adds what other tabs change. */
export const useDeck = (lesson: string, read: ReadDeck): RunningDeck => {
  const [deck, setDeck] = useState(read.state === "deck" ? read.deck : emptyDeck(lesson));
  const [outcome, setOutcome] = useState<SaveOutcome>(
    read.state === "deck" || read.state === "none" ? "saved" : "newer",
  );
  const latest = useRef(deck);
  const show = useCallback((next: Deck) => {
    latest.current = next;
    setDeck(next);
  }, []);
  /** Merges the saved deck instead of showing it, because a review that is not saved yet would be lost. */
  const merge = useCallback((other: Deck) => show(mergeDecks(latest.current, other)), [show]);
  const change = useCallback(
    (how: (deck: Deck) => Deck) => {
      const next = how(latest.current);
      show(next);
      const { deck: unsaved, settle } = noteUnsaved(next);
      changeDeck(lesson, (stored) => mergeDecks(stored, unsaved)).then((result) => {
        settle();
        setOutcome(result.outcome);
        if (result.deck) merge(result.deck);
      });
    },
    [lesson, show, merge],
  );
  useEffect(() => subscribeToDeck(lesson, merge), [lesson, merge]);
  return { deck, outcome, change };
};
