import { isObject } from "@sidelight/attempt";
import type { Deck } from "./deck.ts";
import { deckFrom, type ReadDeck } from "./deck-codec.ts";

const format = "sidelight-cards";

/** The fields of a deck that hold a time. */
const times: ReadonlySet<string> = new Set(["at", "due", "last", "changed"]);

/** A deck as a file: the ids that stay, what each schedule is reckoned from, every look at a card, and times in ISO 8601. */
export const deckToFile = (deck: Deck): string =>
  JSON.stringify(
    { format, ...deck },
    (key, value) => (times.has(key) && typeof value === "number" ? new Date(value).toISOString() : value),
    2,
  );

/** Reads such a file. Anything else than a whole deck of this lesson is refused, by name of what is wrong with it. */
export const deckFromFile = (text: string, lesson: string): ReadDeck => {
  try {
    // A time that is no text was not exported here: it becomes one that no deck takes.
    const value: unknown = JSON.parse(text, (key, it) =>
      times.has(key) ? Date.parse(typeof it === "string" ? it : "") : it,
    );
    if (!isObject(value) || value.format !== format) return { state: "unreadable" };
    const { format: _ours, ...deck } = value;
    return deckFrom(deck, lesson);
  } catch {
    return { state: "unreadable" };
  }
};
