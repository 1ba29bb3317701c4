import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import type { Question } from "../model/question.ts";
import { isSeed, largestSeed, optionOrder, shuffle, valueOrder } from "./shuffle.ts";

const seed = fc.integer({ min: 1, max: largestSeed });

describe("a shuffled list", () => {
  it("has every item once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), seed, (items, by) => {
        expect([...shuffle(items, by, "x")].sort()).toEqual([...items].sort());
      }),
    );
  });

  it("is the same for the same seed, on screen, on paper and on resume", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seed, (items, by) => {
        expect(shuffle(items, by, "q")).toEqual(shuffle(items, by, "q"));
      }),
    );
  });

  it("differs between seeds and between questions", () => {
    const items = Array.from({ length: 12 }, (_, index) => index);
    const orders = [shuffle(items, 1, "a"), shuffle(items, 2, "a"), shuffle(items, 1, "b")].map(String);
    expect(new Set(orders).size).toBe(3);
  });
});

describe("the options of a question", () => {
  const options = { a: {}, b: {}, c: {}, d: {}, e: {} };
  const asked = (kind: Question["kind"]) => ({ kind, options }) as unknown as Question;

  it("keep their order where shuffling would confuse", () => {
    expect(optionOrder(asked("true-false-not-stated"), "q", 5)).toEqual(Object.keys(options));
    expect(optionOrder(asked("evidence"), "q", 5)).toEqual(Object.keys(options));
  });

  it("are shuffled where they are a list of choices", () => {
    const orders = [1, 2, 3, 4].map((by) => optionOrder(asked("single-choice"), "q", by).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe("the values of rows and gaps", () => {
  const asked = {
    kind: "match",
    rows: { one: { answer: "a" }, two: { answer: "b" }, three: { answer: "c" } },
    values: { a: "A", b: "B", c: "C", d: "D" },
  } as unknown as Question;

  it("are offered each once, and never as the rows need them from top to bottom", () => {
    fc.assert(
      fc.property(seed, (by) => {
        const offered = valueOrder(asked, "q", by);
        expect([...offered].sort()).toEqual(["a", "b", "c", "d"]);
        expect(offered.filter((value) => value !== "d")).not.toEqual(["a", "b", "c"]);
      }),
    );
  });

  it("keep an order that means something: positions, and relations between sources", () => {
    const questions = lessons.flatMap((lesson) => Object.entries(lesson.questions));
    for (const [id, question] of questions) {
      if (question.kind === "order") expect(valueOrder(question, id, 5)[0]).toBe("1");
      if (question.kind === "source-relation")
        expect(valueOrder(question, id, 5)).toEqual(["agree", "conflict", "not-addressed"]);
    }
  });
});

it.each([0, -1, 1.5, Number.NaN, largestSeed + 1])("%d is no seed", (value) => {
  expect(isSeed(value)).toBe(false);
});
