import { calibration, misreadingProfile, resultsOf, startAttempt } from "@sidelight/attempt";
import { describe, expect, it } from "vitest";
import { data, finished } from "../test-attempts/finished-attempt.ts";
import { attemptCsv } from "./export-csv.ts";
import { attemptJson } from "./export-json.ts";

/** Reads a table after RFC 4180, so that what was written is read by other rules than it was written by. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
};

describe("the profile of misreadings", () => {
  it("counts what each wrong choice stands for, the most frequent first", () => {
    const profile = misreadingProfile(finished, data.questions);
    const wrong = finished.questions.filter((_, index) => index % 3 === 0).length;
    expect(profile.reduce((sum, { times }) => sum + times, 0)).toBeGreaterThanOrEqual(wrong - 1);
    expect(profile.map(({ times }) => times)).toEqual(
      profile.map(({ times }) => times).sort((a, b) => b - a),
    );
    for (const { questions } of profile)
      expect(finished.questions).toEqual(expect.arrayContaining([...questions]));
  });

  it("is empty where nothing was answered", () => {
    const fresh = startAttempt({ ...finished });
    expect(misreadingProfile(fresh, data.questions)).toEqual([]);
    expect(calibration(fresh, data.questions)).toEqual([]);
  });
});

describe("calibration", () => {
  it("compares points with confidence", () => {
    const lines = calibration(finished, data.questions);
    expect(lines.map(({ confidence }) => confidence)).toEqual(["fairly-sure", "sure"]);
    const [fairly, sure] = lines;
    expect(fairly?.points).toBe(fairly?.answers);
    expect(sure?.points ?? 9).toBeLessThan(sure?.answers ?? 0);
    expect((fairly?.answers ?? 0) + (sure?.answers ?? 0)).toBe(resultsOf(finished, data.questions).max);
  });
});

describe("the CSV export", () => {
  const [head = [], ...rows] = readCsv(attemptCsv(finished, data).slice(1));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  it("begins with a byte order mark and has a line for every question", () => {
    expect(attemptCsv(finished, data).startsWith("\uFEFFattempt,lesson,")).toBe(true);
    expect(column("question")).toEqual(finished.questions);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  it("adds up to the score", () => {
    const sum = column("score").reduce((total, score) => total + Number(score), 0);
    expect(sum).toBeCloseTo(resultsOf(finished, data.questions).raw, 2);
  });

  it("keeps commas, quotation marks and line breaks, and runs nothing as a formula", () => {
    const fields = rows.flat();
    expect(fields).toContain("It is, “disputed”,\nand open.");
    expect(fields.filter((field) => /^[=+@-]/.test(field))).toEqual([]);
  });
});

it("the JSON export has its version, its totals and every answer", () => {
  const exported = JSON.parse(attemptJson(finished, data));
  expect(exported).toMatchObject({
    format: "sidelight-attempt",
    version: 1,
    attempt: "attempt-1",
    seed: 7,
    startedAt: "1970-01-01T00:00:05.000Z",
    finishedAt: "1970-01-01T00:01:30.000Z",
  });
  expect(exported.answers).toHaveLength(finished.questions.length);
  expect(exported.result.score).toBe(resultsOf(finished, data.questions).raw);
});
