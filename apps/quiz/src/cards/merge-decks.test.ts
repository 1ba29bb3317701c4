import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCards, type Deck, emptyDeck, removeCard } from "./deck.ts";
import { deckFromFile, deckToFile } from "./deck-file.ts";
import { dueToday } from "./due-cards.ts";
import { mergeDecks } from "./merge-decks.ts";
import { newSchedule } from "./new-schedule.ts";
import { replay } from "./replay.ts";
import { reviewCard } from "./review-card.ts";

const card = "term:x:a";
const start = Date.UTC(2026, 0, 5, 12);
const known = reviewCard(emptyDeck("x"), card, "good", start);

/** Changes at few moments, so that two devices often do something at the same one, and clocks are set back. */
const change = fc.record({
  id: fc.constantFrom(card, "term:x:b", "question:x:c"),
  what: fc.constantFrom("add", "again", "good", "remove"),
  at: fc
    .oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9e8 }))
    .map((after) => start + after),
  zone: fc.constantFrom("UTC", "Asia/Tokyo", "America/Los_Angeles"),
});
type Change = Readonly<Record<"id" | "what" | "zone", string>> & { readonly at: number };
const changed = (deck: Deck, changes: readonly Change[]) =>
  changes.reduce((so, { id, what, at, zone }) => {
    process.env.TZ = zone;
    if (what === "add") return addCards(so, [id], at);
    if (what === "remove") return removeCard(so, id, at);
    return reviewCard(so, id, what === "again" ? "again" : "good", at);
  }, deck);
const changes = fc.array(change, { maxLength: 8 });
/** Copies of one deck that went their own ways. */
const copies = fc
  .tuple(changes, changes, changes, changes)
  .map(([before, ...own]) => own.map((its) => changed(changed(emptyDeck("x"), before), its)))
  .map(([a, b, c]) => [a ?? emptyDeck("x"), b ?? emptyDeck("x"), c ?? emptyDeck("x")] as const);

const looksOf = (deck: Deck, id = card) => deck.cards[id]?.looks ?? [];

describe("two devices that reviewed one card", () => {
  const phone = reviewCard(known, card, "again", start + 1000);
  const laptop = reviewCard(known, card, "good", start + 2000);

  it("have all reviews of both after merging, and the schedule that follows", () => {
    const merged = mergeDecks(phone, laptop);
    expect(looksOf(merged).map(({ at, recall }) => [at - start, recall])).toEqual([
      [0, "good"],
      [1000, "again"],
      [2000, "good"],
    ]);
    const onOne = reviewCard(phone, card, "good", start + 2000);
    expect(merged).toEqual(onOne);
    expect(merged.cards[card]?.schedule).not.toEqual(laptop.cards[card]?.schedule);
  });

  it("that reviewed it for the first time, one second apart, have two reviews", () => {
    const first = (at: number) => reviewCard(emptyDeck("x"), card, "good", at);
    const merged = mergeDecks(first(start + 1000), first(start + 2000));
    expect(looksOf(merged)).toHaveLength(2);
    expect(merged.cards[card]?.schedule).toMatchObject({ state: "review", reviews: 2, last: start + 2000 });
  });

  it("have them after one imports the other’s file", () => {
    const read = deckFromFile(deckToFile(laptop), "x");
    expect(read.state === "deck" && mergeDecks(phone, read.deck)).toEqual(mergeDecks(phone, laptop));
  });
});

describe("a removed card", () => {
  const out = removeCard(known, card, start + 5000);

  it("stays out when an older copy is merged, however often that was reviewed", () => {
    const older = reviewCard(reviewCard(known, card, "good", start + 1000), card, "good", start + 2000);
    for (const merged of [mergeDecks(out, older), mergeDecks(older, out)]) {
      expect(merged.cards[card]?.out).toBe(true);
      expect(looksOf(merged)).toHaveLength(3);
      expect(dueToday(merged, [card], start + 9e9).due).toEqual([]);
    }
  });

  it("stays out when another device reviews it later without knowing", () => {
    expect(mergeDecks(out, reviewCard(known, card, "good", start + 9000)).cards[card]?.out).toBe(true);
  });

  it("stays out when a device that never had it reviews it for the first time", () => {
    const elsewhere = reviewCard(emptyDeck("x"), card, "good", start + 9000);
    for (const merged of [mergeDecks(out, elsewhere), mergeDecks(elsewhere, out)]) {
      expect(merged.cards[card]?.out).toBe(true);
      expect(looksOf(merged)).toHaveLength(2);
    }
  });

  it("is back when it is added later on a device that still had it", () => {
    const added = addCards(known, [card], start + 6000);
    for (const merged of [mergeDecks(out, added), mergeDecks(added, out)])
      expect(merged.cards[card]?.out).toBe(false);
  });

  it("stays out when it is reviewed", () => {
    expect(reviewCard(out, card, "good", start + 9000).cards[card]?.out).toBe(true);
  });

  it("is back when it is put back later, and stays so when the older copy is merged again", () => {
    const back = addCards(out, [card], start + 6000);
    for (const merged of [
      mergeDecks(out, back),
      mergeDecks(back, out),
      mergeDecks(mergeDecks(back, known), out),
    ])
      expect(merged.cards[card]?.out).toBe(false);
  });

  it("is back even if the clock was set back before", () => {
    expect(mergeDecks(out, addCards(out, [card], start)).cards[card]?.out).toBe(false);
  });
});

describe("merging", () => {
  it("gives the same whichever deck comes first", () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        expect(mergeDecks(a, b)).toEqual(mergeDecks(b, a));
      }),
    );
  });

  it("gives the same whichever two of three are merged first", () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        expect(mergeDecks(mergeDecks(a, b), c)).toEqual(mergeDecks(a, mergeDecks(b, c)));
      }),
    );
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        expect(mergeDecks(a, a)).toEqual(a);
        const merged = mergeDecks(a, b);
        for (const again of [a, b, merged]) expect(mergeDecks(merged, again)).toEqual(merged);
      }),
    );
  });

  it("loses no review, and has the schedule that follows from them", () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const merged = mergeDecks(a, b);
        for (const [id, { looks, schedule }] of Object.entries(merged.cards)) {
          expect(looks).toEqual(expect.arrayContaining([...looksOf(a, id), ...looksOf(b, id)]));
          if (looks.length > 0) expect(schedule).toEqual(replay(newSchedule(looks[0]?.at ?? 0), looks));
        }
      }),
    );
  });
});
