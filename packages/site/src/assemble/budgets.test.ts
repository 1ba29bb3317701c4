import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inlineScriptBudget, overBudget } from "./budgets.ts";

const page = (bytes: number) =>
  `<html><head><script>${"x".repeat(bytes - 8)}</script><script>${"y".repeat(8)}</script></head><body><script type="application/json">${"z".repeat(9000)}</script></body></html>`;

describe("the budget of a page", () => {
  it("counts the scripts in its head together, and not its data", () => {
    expect(overBudget({ "/": page(inlineScriptBudget) }, {})).toEqual([]);
    expect(overBudget({ "/": page(inlineScriptBudget + 1) }, {})).toEqual([
      `/ has ${inlineScriptBudget + 1} bytes of script in its head. The limit is ${inlineScriptBudget}.`,
    ]);
  });
});

describe("the budget of an island", () => {
  it.each([
    ["terms", 30 * 1024],
    ["any other", 30 * 1024],
    ["practice", 60 * 1024],
  ])("%s may weigh %i bytes and no more", (name, most) => {
    expect(overBudget({}, { [name]: most })).toEqual([]);
    expect(overBudget({}, { [name]: most + 1 })).toEqual([
      `The island ${name} takes ${most + 1} bytes after brotli. The limit is ${most}.`,
    ]);
  });
});

describe("the budget of all islands of a page", () => {
  it("is 60 KB after brotli", () => {
    expect(overBudget({}, {}, { "/quiz/x/": 60 * 1024 })).toEqual([]);
    expect(overBudget({}, {}, { "/quiz/x/": 60 * 1024 + 1 })).toEqual([
      "The islands of /quiz/x/ take 61441 bytes after brotli. The limit is 61440.",
    ]);
  });
});

describe("the budget of a lesson's page", () => {
  const lesson = (bytes: number) =>
    `<!doctype html><html lang="en"><head></head><body><article>${randomBytes(bytes).toString("base64")}</article></body></html>`;

  it("is 18.1 KB after brotli, and what is too heavy names its parts", () => {
    expect(overBudget({ "/lessons/x/": lesson(15_000) }, {})).toEqual([]);
    const [problem, ...others] = overBudget({ "/lessons/x/": lesson(25_000) }, {});
    expect(problem).toMatch(
      /^\/lessons\/x\/ takes \d+ bytes after brotli \(style \d+, script \d+, article \d+\)\. The limit is 18534\.$/,
    );
    expect(others).toEqual([]);
    expect(overBudget({ "/lessons/x/claims/": lesson(25_000) }, {})).toEqual([]);
  });
});
