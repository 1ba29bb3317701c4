import { attemptAfter, resultsOf, startAttempt } from "@sidelight/attempt";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import type { Platform } from "./find-platform.ts";
import { suspendDataLimit } from "./limits.ts";
import { bestScore, enterAttempt, type LmsLedger, resumeLedger, startLedger } from "./lms-ledger.ts";
import { decodeSuspendData, encodeSuspendData } from "./suspend-data.ts";

const platform = (version: Platform["version"], values: Readonly<Record<string, string>>): Platform => ({
  version,
  get: (element) => values[element] ?? "",
  set: () => true,
  commit: () => true,
  terminate: () => true,
});
const { raw, max, missed } = resultsOf(finished, quiz.questions);
const fresh: LmsLedger = { attempt: finished.id, before: 0, questions: [], done: false };
const ledger = enterAttempt(fresh, finished, quiz.questions);
const retry = startAttempt({ ...finished, id: "retry", questions: missed, first: { raw, max } });
const again = startAttempt({ ...finished, id: "again", seed: 9 });

describe("the ledger of a platform", () => {
  it("has a finished attempt's score and its questions in order", () => {
    expect(bestScore(ledger)).toEqual({ raw, max });
    expect(ledger).toMatchObject({ before: 0, questions: finished.questions, done: true });
  });

  it("counts a retry as its first round, and lists its answers after those of the first round", () => {
    const practised = enterAttempt(ledger, retry, quiz.questions);
    expect(bestScore(practised)).toEqual({ raw, max });
    expect(practised).toMatchObject({ before: finished.questions.length, questions: [], done: true });
    const [id = ""] = missed;
    const answered = [
      { type: "respond" as const, question: id, response: ["officers"], hash: "h", at: 1 },
      { type: "submit" as const, question: id, at: 2 },
      { type: "finish" as const, at: 3 },
    ].reduce(attemptAfter, retry);
    const ended = enterAttempt(practised, answered, quiz.questions);
    expect(bestScore(ended)).toEqual({ raw, max });
    expect(ended).toMatchObject({ before: finished.questions.length, questions: [id], done: true });
  });

  it("keeps the best score and the completion when another attempt begins", () => {
    const restarted = enterAttempt(ledger, again, quiz.questions);
    expect(bestScore(restarted)).toEqual({ raw, max });
    expect(restarted.done).toBe(true);
    const better = { ...finished, id: "better", answers: { ...finished.answers } };
    expect(bestScore(enterAttempt({ ...restarted, best: { raw: 1, max } }, better, quiz.questions)).raw).toBe(
      raw,
    );
  });

  it("lets the score of one attempt go down, because a test’s answer can change", () => {
    const open = { ...finished, finishedAt: undefined as never, answers: {} };
    expect(bestScore(enterAttempt({ ...fresh, own: { raw: 5, max } }, open, quiz.questions)).raw).toBe(0);
  });

  it("is saved with the attempt", () => {
    const practised = enterAttempt(ledger, retry, quiz.questions);
    expect(decodeSuspendData(encodeSuspendData(retry, quiz, practised), quiz)).toMatchObject({
      ledger: practised,
    });
    expect(encodeSuspendData(finished, quiz, ledger).length).toBeLessThan(suspendDataLimit["1.2"]);
  });
});

describe("a ledger without saved data", () => {
  it("starts from the platform’s own values", () => {
    const newer = { "cmi.completion_status": "completed", "cmi.score.raw": "3", "cmi.score.max": "4" };
    expect(startLedger(platform("2004", newer), "a", false)).toMatchObject({
      best: { raw: 3, max: 4 },
      done: true,
    });
    const older = { "cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "75" };
    expect(startLedger(platform("1.2", older), "a", false)).toMatchObject({
      best: { raw: 75, max: 100 },
      done: false,
    });
    expect(startLedger(platform("1.2", {}), "a", false)).toEqual({ ...fresh, attempt: "a" });
  });

  it("counts interactions from the platform’s number if that is lower", () => {
    const before = { ...fresh, before: 12 };
    expect(resumeLedger(platform("1.2", { "cmi.interactions._count": "0" }), before).before).toBe(0);
    expect(resumeLedger(platform("1.2", { "cmi.interactions._count": "14" }), before).before).toBe(12);
    expect(resumeLedger(platform("1.2", {}), before).before).toBe(12);
  });
});
