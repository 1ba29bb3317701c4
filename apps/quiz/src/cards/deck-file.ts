import type { Deck } from "./deck.ts";
import { deckFrom, isObject, type ReadDeck } from "./deck-codec.ts";

const format = "sidelight-cards";

/** The fields of a deck that hold a time. */
const times: ReadonlySet<string> = new Set(["at", "due", "last", "changed"]);

/** Writes a deck as a file: ids that stay, every schedule and review, and times in ISO 8601. */
export const deckToFile = (deck: Deck): string =>
  JSON.stringify(
    { format, ...deck },
    (key, value) => (times.has(key) && typeof value === "number" ? new Date(value).toISOString() : value),
    2,
  );

/** Reads such a file. The state says what is wrong with anything but a whole deck of this lesson. */
export const deckFromFile = (text: string, lesson: string): ReadDeck => {
  try {
    // A time that is not text was not exported here; it becomes one that no deck accepts.
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
