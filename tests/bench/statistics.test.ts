import { describe, expect, it } from "vitest";
import { median, ratios, type Sample, spread, valuesByRound } from "./statistics.ts";

describe("the median", () => {
  it("is the value in the middle, however the values are ordered", () => {
    expect(median([10, 2, 1])).toBe(2);
  });

  it("is between the two in the middle of an even number of values", () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  it("does not exist without values", () => {
    expect(() => median([])).toThrow("no values");
    expect(spread([])).toBeUndefined();
  });
});

it("a spread has the median and both ends", () => {
  expect(spread([5, 3, 9])).toEqual({ median: 5, least: 3, most: 9 });
});

it("values are those of one page, one version and one measure", () => {
  const wanted = { page: "Lesson", version: "site", measure: "lcp" };
  const samples: readonly Sample[] = [
    { round: 1, ...wanted, value: 300 },
    { round: 2, ...wanted, value: 320 },
    { round: 1, ...wanted, page: "Practice", value: 1 },
    { round: 1, ...wanted, version: "bare", value: 2 },
    { round: 1, ...wanted, measure: "bytes", value: 3 },
  ];
  expect([...valuesByRound(samples, wanted)]).toEqual([
    [1, 300],
    [2, 320],
  ]);
});

describe("ratios", () => {
  const rounds = (...values: number[]) => new Map(values.map((value, index) => [index + 1, value]));

  it("compare values of the same round only", () => {
    expect(ratios(rounds(200, 900), rounds(100, 600))).toEqual({ median: 1.75, least: 1.5, most: 2 });
    expect(ratios(rounds(200, 900), rounds(100))).toEqual({ median: 2, least: 2, most: 2 });
  });

  it("are left out where there is nothing to divide by", () => {
    expect(ratios(rounds(200, 900), rounds(100, 0))).toBeUndefined();
    expect(ratios(rounds(200), rounds())).toBeUndefined();
  });
});
