import { describe, expect, it } from "vitest";
import { clampTo, defaultPreferences, parsePreferences, ranges } from "./preferences.ts";

describe("saved preferences", () => {
  it("comes back as it was", () => {
    const chosen = {
      theme: "sepia",
      textSize: 150,
      lineSpacing: 1.8,
      knownNow: false,
      terms: "lesson",
    } as const;
    expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
  });

  it.each([null, "", "not JSON", "null", "7", "[]", '"dark"'])("is the defaults when it is %j", (stored) => {
    expect(parsePreferences(stored)).toEqual(defaultPreferences);
  });

  it("loses only the value that is broken", () => {
    expect(parsePreferences('{"theme":"plaid","textSize":"huge","lineSpacing":2}')).toEqual({
      ...defaultPreferences,
      lineSpacing: 2,
    });
  });

  it("is brought into range", () => {
    expect(parsePreferences('{"textSize":9000,"lineSpacing":0}')).toMatchObject({
      textSize: 400,
      lineSpacing: 1.2,
    });
  });
});

describe("a number between steps", () => {
  it.each([
    [ranges.lineSpacing, 1.7000000000000002, 1.7],
    [ranges.lineSpacing, 1.74, 1.7],
    [ranges.textSize, 102, 100],
    [ranges.textSize, 103, 105],
  ])("in %j goes from %d to the step %d", (range, value, expected) => {
    expect(clampTo(range, value, 1)).toBe(expected);
  });

  it("is the fallback when it is no number", () => {
    expect(clampTo(ranges.textSize, Number.NaN, 130)).toBe(130);
  });
});
