import { describe, expect, it } from "vitest";
import { daleChallGrades, fleschKincaidGrade } from "./formula-scales.ts";

describe("a Dale–Chall score", () => {
  it.each([
    [0, 0, 4],
    [4.9, 0, 4],
    [5, 5, 6],
    [5.9, 5, 6],
    [6.1, 7, 8],
    [7.2, 9, 10],
    [8.9, 11, 12],
    [9, 13, 15],
    [10, 16, Number.POSITIVE_INFINITY],
  ])("of %f stands for the grades %i to %i", (score, from, to) => {
    expect(daleChallGrades(score)).toEqual([from, to]);
  });

  it("between two rows goes by its printed figure", () => {
    expect(daleChallGrades(4.94)).toEqual([0, 4]);
    expect(daleChallGrades(4.96)).toEqual([5, 6]);
  });
});

it("a Flesch–Kincaid score is a grade, never below 0", () => {
  expect([7.02, 5.77, -1.4].map(fleschKincaidGrade)).toEqual([7, 6, 0]);
});
