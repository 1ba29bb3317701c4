// @vitest-environment jsdom
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addMissedQuestions } from "./add-missed-questions.ts";
import { addCards, type Deck, emptyDeck, removeCard } from "./deck.ts";
import { decodeDeck, encodeDeck } from "./deck-codec.ts";
import { deckFromFile, deckToFile } from "./deck-file.ts";
import { changeDeck, loadDeck } from "./deck-store.ts";
import { dueToday, newPerDay } from "./due-cards.ts";
import { openDeck } from "./open-deck.ts";
import { reviewCard } from "./review-card.ts";
import { noteUnsaved, readUnsaved } from "./unsaved-deck.ts";

const id = fc.constantFrom("term:x:a", "term:x:b", "question:x:c");
const change = fc.record({
  id,
  what: fc.constantFrom("add", "again", "good", "remove"),
  at: fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }),
});
const after = (deck: Deck, changes: readonly { id: string; what: string; at: number }[]) =>
  changes.reduce((so, { id: card, what, at }) => {
    if (what === "add") return addCards(so, [card], at);
    if (what === "remove") return removeCard(so, card, at);
    return reviewCard(so, card, what === "again" ? "again" : "good", at);
  }, deck);
const deck = fc.array(change, { maxLength: 12 }).map((changes) => after(emptyDeck("x"), changes));

afterEach(async () => {
  await changeDeck("x", () => emptyDeck("x"));
});

describe("a deck", () => {
  it("is the same after it was saved and read", () => {
    fc.assert(
      fc.property(deck, (it) => {
        expect(decodeDeck(encodeDeck(it), "x")).toEqual({ state: "deck", deck: it });
      }),
    );
  });

  it("is the same after it was exported and imported", () => {
    fc.assert(
      fc.property(deck, (it) => {
        expect(deckFromFile(deckToFile(it), "x")).toEqual({ state: "deck", deck: it });
      }),
    );
  });

  it("from any file can be exported again and is then the same", () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(1e300, 8.64e15, 8.64e15 + 1, -0, -1, 0.5, "1", null, true, [], "new", ["new"]),
      fc.constantFrom<unknown>(
        "2026-01-01T00:00:00.000Z",
        "+275760-09-13T00:00:00.000Z",
        "2026",
        36_500,
        1e9,
      ),
    );
    const paths = ["due", "stability", "difficulty", "state", "step", "reviews", "lapses", "last"];
    const more = fc.record({
      at: odd,
      field: fc.constantFrom(...paths, "unknown", "at", "changed", "recall"),
    });
    let read = 0;
    fc.assert(
      fc.property(deck, fc.array(more, { maxLength: 2 }), (it, changes) => {
        const file = JSON.parse(deckToFile(it));
        for (const { at, field } of changes)
          for (const card of Object.values<Record<string, Record<string, unknown>>>(file.cards)) {
            const place = paths.includes(field) ? card.schedule : field === "recall" ? card.looks?.[0] : card;
            if (place) (place as Record<string, unknown>)[field] = at;
          }
        const found = deckFromFile(JSON.stringify(file), "x");
        if (found.state !== "deck") return;
        read += 1;
        expect(deckFromFile(deckToFile(found.deck), "x")).toEqual(found);
        expect(decodeDeck(encodeDeck(found.deck), "x")).toEqual(found);
        const looked = Object.keys(found.deck.cards).reduce(
          (so, card) => reviewCard(so, card, "good", 1_800_000_000_000),
          found.deck,
        );
        expect(decodeDeck(encodeDeck(looked), "x")).toEqual({ state: "deck", deck: looked });
        expect(() => deckToFile(looked)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it("keeps the reviews of a card that is removed and put back", () => {
    const looked = reviewCard(emptyDeck("x"), "term:x:a", "good", 1_700_000_000_000);
    const out = removeCard(looked, "term:x:a", 1_700_000_000_001);
    expect(dueToday(out, ["term:x:a"], 1_900_000_000_000).due).toEqual([]);
    const back = addCards(out, ["term:x:a"], 1_700_000_000_002);
    expect(back.cards["term:x:a"]?.looks).toEqual(looked.cards["term:x:a"]?.looks);
  });
});

describe("a file that is not a deck of this lesson", () => {
  const file = deckToFile(reviewCard(emptyDeck("x"), "term:x:a", "good", 1_700_000_000_000));

  it.each([
    ["unreadable", "{"],
    ["unreadable", "[]"],
    ["unreadable", '{"version":1,"lesson":"x","cards":{}}'],
    ["unreadable", file.replace('"stability": ', '"stability": -')],
    ["unreadable", file.replace('"good"', '"easy"')],
    ["unreadable", file.replace("term:x:a", "term:y:a")],
    ["unreadable", file.replace(/"due": "[^"]+"/, '"due": 1e300')],
    ["unreadable", file.replace(/"due": "[^"]+"/, '"due": 1700000000000')],
    ["unreadable", file.replace('"review"', '["review"]').replace('"learning"', '["learning"]')],
    ["newer", file.replace('"version": 1', '"version": 2')],
    ["other", file.replace('"lesson": "x"', '"lesson": "y"')],
  ])("is called %s: %s", (state, text) => {
    expect(deckFromFile(text, "x").state).toBe(state);
  });
});

describe("today’s cards", () => {
  const now = Date.UTC(2026, 0, 5, 12);
  const terms = Array.from({ length: 14 }, (_, index) => `term:x:t${index}`);

  it("begin with the day's share of new terms, and no question that was not missed", () => {
    const { due, fresh } = dueToday(emptyDeck("x"), [...terms, "question:x:q"], now);
    expect(due).toEqual(terms.slice(0, newPerDay));
    expect(fresh).toBe(newPerDay);
  });

  it("count today’s first reviews against the share", () => {
    const seen = terms.slice(0, 4).reduce((so, term) => reviewCard(so, term, "good", now), emptyDeck("x"));
    expect(dueToday(seen, terms, now).fresh).toBe(newPerDay - 4);
  });

  it("have due cards before new ones, and missed questions before the rest", () => {
    const before = reviewCard(emptyDeck("x"), "term:x:t5", "again", now - 86_400_000 * 3);
    const missed = addCards(before, ["question:x:q"], now);
    expect(dueToday(missed, [...terms, "question:x:q"], now).due.slice(0, 3)).toEqual([
      "term:x:t5",
      "question:x:q",
      "term:x:t0",
    ]);
  });

  it("leave out cards whose term is gone, and say when the next one is due", () => {
    const looked = reviewCard(
      reviewCard(emptyDeck("x"), "term:x:t0", "good", now),
      "term:x:gone",
      "again",
      1,
    );
    const { due, next } = dueToday(looked, ["term:x:t0"], now);
    expect(due).toEqual([]);
    expect(next).toBe(looked.cards["term:x:t0"]?.schedule.due);
  });
});

describe("the saved deck", () => {
  it("gets missed questions and their terms, each once", async () => {
    expect(await addMissedQuestions("x", ["q"], ["a", "b"])).toEqual({ added: 3, saved: true });
    expect(await addMissedQuestions("x", ["q"], ["a"])).toEqual({ added: 0, saved: true });
    const read = await loadDeck("x");
    expect(read.state === "deck" && Object.keys(read.deck.cards)).toEqual([
      "question:x:q",
      "term:x:a",
      "term:x:b",
    ]);
  });

  it("has what two tabs changed at the same time", async () => {
    await Promise.all([
      changeDeck("x", (it) => reviewCard(it, "term:x:a", "good", 1_700_000_000_000)),
      changeDeck("x", (it) => reviewCard(it, "term:x:b", "again", 1_700_000_000_000)),
    ]);
    const read = await loadDeck("x");
    expect(read.state === "deck" && Object.keys(read.deck.cards)).toEqual(["term:x:a", "term:x:b"]);
  });

  it("has what a page noted before it closed, once, and the note is removed", async () => {
    await changeDeck("x", (it) => reviewCard(it, "term:x:a", "good", 1_700_000_000_000));
    const read = await loadDeck("x");
    const here = read.state === "deck" ? read.deck : emptyDeck("x");
    noteUnsaved(removeCard(here, "term:x:a", 1_700_000_100_000));
    for (let visit = 0; visit < 2; visit += 1) {
      const opened = await openDeck("x");
      expect(opened.state === "deck" && opened.deck.cards["term:x:a"]).toMatchObject({
        out: true,
        looks: [{ recall: "good" }],
      });
      expect(readUnsaved("x")).toBeUndefined();
    }
  });

  it("has what two pages noted, whichever is saved first", () => {
    const first = noteUnsaved(addCards(emptyDeck("x"), ["term:x:a"], 1_700_000_000_000));
    const second = noteUnsaved(addCards(emptyDeck("x"), ["term:x:b"], 1_700_000_000_000));
    first.settle();
    expect(Object.keys(readUnsaved("x")?.cards ?? {})).toEqual(["term:x:a", "term:x:b"]);
    second.settle();
    expect(readUnsaved("x")).toBeUndefined();
  });

  it("is not changed by a broken note", async () => {
    localStorage.setItem("sidelight-cards-unsaved:x", "{broken");
    expect(await openDeck("x")).toMatchObject({ state: "deck", deck: { cards: {} } });
    localStorage.removeItem("sidelight-cards-unsaved:x");
  });
});
