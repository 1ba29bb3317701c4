import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "./count-results.mjs";

describe("a report of unit tests", () => {
  it.each([
    [
      { numPassedTests: 7, numTotalTests: 7, success: true },
      { passed: 7, failed: 0 },
    ],
    [
      { numPassedTests: 5, numTotalTests: 7, success: false },
      { passed: 5, failed: 2 },
    ],
    // A file that could not be loaded: no test failed, and yet the run did.
    [
      { numPassedTests: 7, numTotalTests: 7, success: false },
      { passed: 7, failed: 1 },
    ],
    [
      { numPassedTests: 0, numTotalTests: 0, success: true },
      { passed: 0, failed: 1 },
    ],
    [undefined, { passed: 0, failed: 1 }],
  ])("%j counts as %j", (report, count) => {
    expect(countVitest(report)).toEqual(count);
  });
});

describe("a report of browser tests", () => {
  it.each([
    [{ stats: { expected: 9, unexpected: 0, flaky: 0, skipped: 0 } }, { passed: 9, failed: 0 }],
    [{ stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 1 } }, { passed: 9, failed: 3 }],
    [
      { stats: { expected: 9 }, errors: [{ message: "the server did not start" }] },
      { passed: 9, failed: 1 },
    ],
    [{ stats: { expected: 0 } }, { passed: 0, failed: 1 }],
    [undefined, { passed: 0, failed: 1 }],
  ])("%j counts as %j", (report, count) => {
    expect(countPlaywright(report)).toEqual(count);
  });
});
