import type { Attempt } from "@sidelight/attempt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import type { Platform, ScormEdition } from "./find-platform.ts";
import { fitText } from "./limits.ts";
import { enterAttempt } from "./lms-ledger.ts";
import { reportAttempt } from "./report-attempt.ts";

const fresh = { attempt: finished.id, before: 0, questions: [], done: false };
const ledger = enterAttempt(fresh, finished, quiz.questions);
const idOf = (kind: string) => Object.entries(quiz.questions).find(([, it]) => it.kind === kind)?.[0] ?? "";
const open = idOf("open-response");

/** Reports an attempt to a platform of an edition, which may take only some values. */
const reported = (version: ScormEdition, attempt: Attempt, takes = (_value: string) => true) => {
  const values = new Map<string, string>();
  const platform: Platform = {
    version,
    get: () => "",
    set: (element, value) => takes(value) && values.set(element, value).has(element),
    commit: () => true,
    terminate: () => true,
  };
  const { cut } = reportAttempt(platform, attempt, quiz, ledger);
  const response = version === "2004" ? "learner_response" : "student_response";
  const of = (id: string) => values.get(`cmi.interactions.${ledger.questions.indexOf(id)}.${response}`);
  return { cut, of };
};
const writing = (text: string, id = open): Attempt => {
  const answer = finished.answers[id];
  if (!answer) throw new Error(`No answer to ${id}.`);
  return { ...finished, answers: { ...finished.answers, [id]: { ...answer, response: [`text=${text}`] } } };
};

describe("a written answer", () => {
  it.each([
    ["2004", 700],
    ["2004", 4000],
    ["1.2", 255],
  ] as const)("arrives whole in SCORM %s with %i characters", (version, length) => {
    const text = "x".repeat(length);
    expect(reported(version, writing(text)).of(open)).toBe(text);
    expect(reported(version, writing(text)).cut).toEqual([]);
  });

  it.each([
    ["2004", 4000],
    ["1.2", 255],
  ] as const)(
    "longer than SCORM %s takes, %i characters, arrives as far as it fits and is reported as cut",
    (version, room) => {
      const { of, cut } = reported(version, writing("x".repeat(room + 1)));
      expect(of(open)).toBe(`${"x".repeat(room - 1)}…`);
      expect(cut).toEqual([room]);
    },
  );

  it("keeps its lines, and arrives on one line if a platform takes no line breaks", () => {
    const text = "First line.\r\n\r\n  Second line.\nThird.";
    expect(reported("2004", writing(text)).of(open)).toBe(text);
    const inOneLine = reported("2004", writing(text), (value) => !/[\r\n]/.test(value));
    expect(inOneLine.of(open)).toBe("First line. Second line. Third.");
    expect(inOneLine.cut).toEqual([]);
  });
});

describe("a response that is a list", () => {
  const lists = Object.entries(quiz.questions).filter(
    ([, { kind }]) => kind !== "open-response" && kind !== "short-text",
  );

  it("is never cut in SCORM 2004", () => {
    const { cut, of } = reported("2004", finished);
    expect(cut).toEqual([]);
    for (const [id] of lists) expect(of(id)).not.toContain("…");
  });

  it("has no more and no longer names than a platform must take", () => {
    for (const [id] of lists) {
      const parts = (reported("2004", finished).of(id) ?? "").split("[,]");
      expect(parts.length).toBeLessThanOrEqual(36);
      for (const part of parts.flatMap((it) => it.split("[.]"))) expect(part.length).toBeLessThanOrEqual(250);
    }
  });
});

describe("a text cut to a limit", () => {
  it("stays the same if it fits, and is no longer than the limit if it does not", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.integer({ min: 2, max: 40 }),
        (text, room) => {
          const fitting = fitText(text, room);
          if (text.length <= room) return fitting === text;
          return fitting.length <= room && text.startsWith(fitting.slice(0, -1)) && fitting.endsWith("…");
        },
      ),
    );
  });

  it("has no character cut in two", () => {
    expect(fitText("ab😀cd", 4)).toBe("ab…");
    expect(fitText("ab😀cd", 5)).toBe("ab😀…");
  });
});
