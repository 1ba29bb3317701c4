import { useCallback, useEffect, useRef, useState } from "react";
import type { Kept } from "../storage/attempt-repository.ts";
import { type Deck, emptyDeck } from "./deck.ts";
import { changeDeck, followDeck } from "./deck-store.ts";
import { mergeDecks } from "./merge-decks.ts";
import type { ReadDeck } from "./parse-deck.ts";
import { noteUnsaved } from "./unsaved-deck.ts";

/** A deck as the page works with it. */
export interface RunningDeck {
  readonly deck: Deck;
  readonly kept: Kept;
  /** Changes it, here and where it is kept; where it cannot be kept, it goes on here. */
  readonly change: (how: (deck: Deck) => Deck) => void;
}

/** Runs a lesson's deck from what was read, and follows what other tabs do to it. */
export const useDeck = (lesson: string, read: ReadDeck): RunningDeck => {
  const [deck, setDeck] = useState(read.state === "deck" ? read.deck : emptyDeck(lesson));
  const [kept, setKept] = useState<Kept>(read.state === "deck" || read.state === "none" ? "kept" : "newer");
  const latest = useRef(deck);
  const show = useCallback((next: Deck) => {
    latest.current = next;
    setDeck(next);
  }, []);
  /** What is kept never takes the place of what is here: a look that could not be kept, or is not yet, would be gone. */
  const take = useCallback((other: Deck) => show(mergeDecks(latest.current, other)), [show]);
  const change = useCallback(
    (how: (deck: Deck) => Deck) => {
      const next = how(latest.current);
      show(next);
      const { deck: unsaved, settle } = noteUnsaved(next);
      changeDeck(lesson, (stored) => mergeDecks(stored, unsaved)).then((result) => {
        settle();
        setKept(result.kept);
        if (result.deck) take(result.deck);
      });
    },
    [lesson, show, take],
  );
  useEffect(() => followDeck(lesson, take), [lesson, take]);
  return { deck, kept, change };
};
