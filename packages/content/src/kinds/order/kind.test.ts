import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question } from "../../model/question.ts";
import { scoreQuestion } from "../../questions/asking.ts";
import { outOfPlace } from "./kind.ts";

const names = (of: string, count: number) => Array.from({ length: count }, (_, index) => `${of}${index}`);

describe("an order", () => {
  const order = (count: number) =>
    ({
      kind: "order",
      items: Object.fromEntries(names("i", count).map((item) => [item, {}])),
    }) as unknown as Question;
  const placed = (places: readonly number[]) => places.map((place, item) => `i${item}=${place}`);
  const permutation = fc.integer({ min: 3, max: 6 }).chain((count) =>
    fc.shuffledSubarray(
      names("", count).map((_, index) => index + 1),
      { minLength: count },
    ),
  );

  it("earns max(0, 2·concordant/pairs − 1), counted pair by pair", () => {
    fc.assert(
      fc.property(permutation, (places) => {
        const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => a < b));
        const expected = Math.max(0, (2 * pairs.filter(Boolean).length) / pairs.length - 1);
        expect(scoreQuestion(order(places.length), placed(places)).score).toBeCloseTo(expected, 10);
      }),
    );
  });

  it.each([
    [[1, 2, 3, 4], 1],
    [[2, 1, 3, 4], 2 / 3],
    [[4, 3, 2, 1], 0],
    [[1, 1, 1, 1], 0],
  ])("gives for %j %d", (places, score) => {
    expect(scoreQuestion(order(4), placed(places)).score).toBeCloseTo(score, 10);
  });

  it("takes positions in any digits", () => {
    const judged = scoreQuestion(order(3), ["i0=١", "i1=۲", "i2=3"]);
    expect(judged).toMatchObject({ score: 1, missed: [], wrong: [] });
    expect(scoreQuestion(order(3), ["i0=٢", "i1=١", "i2=٣"]).wrong).toEqual(["i0=2", "i1=1"]);
  });

  it("names no item when it is right, and one when one was moved, however far", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }), fc.nat(5), fc.nat(5), (count, from, to) => {
        const asked = order(count) as Extract<Question, { kind: "order" }>;
        const right = Array.from({ length: count }, (_, index) => index);
        const moved = right.toSpliced(from % count, 1).toSpliced(to % count, 0, from % count);
        const places = right.map((item) => moved.indexOf(item) + 1);
        const named = outOfPlace(asked, placed(places));
        expect(named.length).toBe(from % count === to % count ? 0 : 1);
      }),
    );
  });

  it("names every item that has no position", () => {
    const asked = order(3) as Extract<Question, { kind: "order" }>;
    expect(outOfPlace(asked, ["i0=1", "i2=2"])).toEqual(["i1"]);
    expect(outOfPlace(asked, [])).toEqual(["i0", "i1", "i2"]);
  });

  it("never earns more after two neighbours in the right order are swapped", () => {
    fc.assert(
      fc.property(permutation, fc.nat(4), (places, at) => {
        const first = places.indexOf((at % (places.length - 1)) + 1);
        const second = places.indexOf((at % (places.length - 1)) + 2);
        fc.pre(first < second);
        const swapped = places.with(first, places[second] ?? 0).with(second, places[first] ?? 0);
        const score = (of: readonly number[]) => scoreQuestion(order(of.length), placed(of)).score;
        return score(swapped) <= score(places);
      }),
    );
  });
});
