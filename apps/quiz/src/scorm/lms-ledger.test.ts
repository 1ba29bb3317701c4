import { describe, expect, it } from "vitest";
import { attemptAfter, startAttempt } from "../attempt/attempt.ts";
import { resultsOf } from "../attempt/results.ts";
import { data, finished } from "../results/answered-attempt.ts";
import type { Platform } from "./find-platform.ts";
import { bestOf, type LmsLedger, ledgerAfter, ledgerFromPlatform, ledgerOnPlatform } from "./lms-ledger.ts";
import { packAttempt, roomFor, unpackAttempt } from "./suspend-data.ts";

const platform = (version: Platform["version"], values: Readonly<Record<string, string>>): Platform => ({
  version,
  get: (element) => values[element] ?? "",
  set: () => true,
  commit: () => true,
  terminate: () => true,
});
const { score, of, missed } = resultsOf(finished, data.questions);
const fresh: LmsLedger = { attempt: finished.id, before: 0, questions: [], done: false };
const ledger = ledgerAfter(fresh, finished, data.questions);
const retry = startAttempt({ ...finished, id: "retry", questions: missed, first: { score, of } });
const again = startAttempt({ ...finished, id: "again", seed: 9 });

describe("what a platform is told", () => {
  it("of a finished attempt is its outcome, and its questions in their order", () => {
    expect(bestOf(ledger)).toEqual({ score, of });
    expect(ledger).toMatchObject({ before: 0, questions: finished.questions, done: true });
  });

  it("of a retry is the first round’s outcome, with its answers behind the first round’s", () => {
    const practised = ledgerAfter(ledger, retry, data.questions);
    expect(bestOf(practised)).toEqual({ score, of });
    expect(practised).toMatchObject({ before: finished.questions.length, questions: [], done: true });
    const [id = ""] = missed;
    const answered = [
      { type: "choose" as const, question: id, chosen: ["officers"], hash: "h", at: 1 },
      { type: "check" as const, question: id, at: 2 },
      { type: "finish" as const, at: 3 },
    ].reduce(attemptAfter, retry);
    const ended = ledgerAfter(practised, answered, data.questions);
    expect(bestOf(ended)).toEqual({ score, of });
    expect(ended).toMatchObject({ before: finished.questions.length, questions: [id], done: true });
  });

  it("of another attempt never lowers the score, and never takes completion back", () => {
    const restarted = ledgerAfter(ledger, again, data.questions);
    expect(bestOf(restarted)).toEqual({ score, of });
    expect(restarted.done).toBe(true);
    const better = { ...finished, id: "better", answers: { ...finished.answers } };
    expect(bestOf(ledgerAfter({ ...restarted, best: { score: 1, of } }, better, data.questions)).score).toBe(
      score,
    );
  });

  it("may become less within one attempt, where a test’s answer is changed", () => {
    const open = { ...finished, finishedAt: undefined as never, answers: {} };
    expect(bestOf(ledgerAfter({ ...fresh, own: { score: 5, of } }, open, data.questions)).score).toBe(0);
  });

  it("is remembered with the attempt", () => {
    const practised = ledgerAfter(ledger, retry, data.questions);
    expect(unpackAttempt(packAttempt(retry, data, practised), data)).toMatchObject({ ledger: practised });
    expect(packAttempt(finished, data, ledger).length).toBeLessThan(roomFor["1.2"]);
  });
});

describe("where nothing was written down", () => {
  it("is taken from the platform itself", () => {
    const newer = { "cmi.completion_status": "completed", "cmi.score.raw": "3", "cmi.score.max": "4" };
    expect(ledgerFromPlatform(platform("2004", newer), "a", false)).toMatchObject({
      best: { score: 3, of: 4 },
      done: true,
    });
    const older = { "cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "75" };
    expect(ledgerFromPlatform(platform("1.2", older), "a", false)).toMatchObject({
      best: { score: 75, of: 100 },
      done: false,
    });
    expect(ledgerFromPlatform(platform("1.2", {}), "a", false)).toEqual({ ...fresh, attempt: "a" });
  });

  it("counts interactions from the platform’s own number, where that is less than what was told", () => {
    const before = { ...fresh, before: 12 };
    expect(ledgerOnPlatform(platform("1.2", { "cmi.interactions._count": "0" }), before).before).toBe(0);
    expect(ledgerOnPlatform(platform("1.2", { "cmi.interactions._count": "14" }), before).before).toBe(12);
    expect(ledgerOnPlatform(platform("1.2", {}), before).before).toBe(12);
  });
});
