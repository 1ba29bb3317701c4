import { afterEach, describe, expect, it } from "vitest";
import type { Recall } from "./card-review.ts";
import { type Deck, emptyDeck } from "./deck.ts";
import { mergeDecks } from "./merge-decks.ts";
import { reviewCard } from "./review-card.ts";

const card = "term:x:a";
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? "UTC";
});

/** Looks at a card by the learner's clock: hour and minute of a day in June. */
type Clock = readonly [recall: Recall, date: number, hour: number, minute: number];
const lookedAt = (where: string, looks: readonly Clock[], deck: Deck = emptyDeck("x")): Deck => {
  process.env.TZ = where;
  return looks.reduce(
    (so, [recall, date, hour, minute]) =>
      reviewCard(so, card, recall, new Date(2026, 5, date, hour, minute).getTime()),
    deck,
  );
};
/** What is remembered of the card. */
const memory = (deck: Deck) => {
  const { stability, difficulty, state, due, last = 0 } = deck.cards[card]?.schedule ?? { due: 0 };
  return { stability, difficulty, state, wait: due - last };
};

/** A card of a day, learned late and looked at again early the next day. */
const overnight: readonly Clock[] = [
  ["again", 10, 19, 40],
  ["good", 10, 19, 41],
  ["good", 10, 20, 0],
  ["good", 11, 8, 0],
];
/** Steps of minutes around the hour at which a day of UTC begins, in one zone or the other. */
const learning: readonly Clock[] = Array.from({ length: 24 }, (_, hour) => hour).map((hour) => [
  "again",
  10,
  hour,
  59,
]);

describe.each(["America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Niue"])(
  "where the learner is in %s, days between two looks are the learner’s own",
  (where) => {
    it("when there is a night between them", () => {
      expect(memory(lookedAt(where, overnight))).toEqual(memory(lookedAt("UTC", overnight)));
    });

    it("when they are minutes apart, at any hour", () => {
      for (const [recall, date, hour, minute] of learning) {
        const two: readonly Clock[] = [
          [recall, date, hour, minute - 10],
          ["good", date, hour, minute],
        ];
        expect(memory(lookedAt(where, two))).toEqual(memory(lookedAt("UTC", two)));
      }
    });
  },
);

it("a merged schedule is the same in every time zone", () => {
  const before = lookedAt("America/Los_Angeles", overnight.slice(0, 3));
  const there = lookedAt("America/Los_Angeles", overnight.slice(3), before);
  const here = lookedAt("Asia/Tokyo", [["again", 13, 1, 0]], before);
  const merged = ["UTC", "America/Los_Angeles", "Asia/Tokyo"].map((where) => {
    process.env.TZ = where;
    return mergeDecks(there, here);
  });
  expect(merged[1]).toEqual(merged[0]);
  expect(merged[2]).toEqual(merged[0]);
});

it("a learner who flies west over midnight never has a negative day", () => {
  const tokyo = lookedAt("Asia/Tokyo", [
    ["good", 9, 12, 0],
    ["good", 9, 12, 10],
    ["good", 11, 1, 0],
  ]);
  process.env.TZ = "America/Los_Angeles";
  const last = tokyo.cards[card]?.schedule.last ?? 0;
  const { schedule } = reviewCard(tokyo, card, "good", last + 3_600_000).cards[card] ?? {};
  expect(schedule?.stability).toBeGreaterThanOrEqual(tokyo.cards[card]?.schedule.stability ?? 0);
  expect(schedule?.due).toBeGreaterThan(last + 86_400_000);
});
