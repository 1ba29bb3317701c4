import {
  type Attempt,
  answerTo,
  countedScore,
  type Questions,
  type Score,
  scaledScore,
} from "@sidelight/attempt";
import type { Platform } from "./find-platform.ts";

/** What a platform has over all attempts and rounds. It is saved with the suspend data, because not all of it can be asked for. */
export interface LmsLedger {
  /** The attempt that was reported last. */
  readonly attempt: string;
  /** The number of interactions reported in the attempts before it. */
  readonly before: number;
  /** Its questions that were reported, in the order of their interactions. */
  readonly questions: readonly string[];
  /** The best score of the attempts before it. */
  readonly best?: Score;
  /** Its own score so far. In a test it may still go down. */
  readonly own?: Score;
  /** Whether any attempt was finished. From then on the quiz is completed. */
  readonly done: boolean;
}

const better = (a: Score | undefined, b: Score | undefined): Score | undefined =>
  a && b ? (scaledScore(a) > scaledScore(b) ? a : b) : (a ?? b);

/** Returns the score for the gradebook: the best of all attempts. */
export const bestScore = ({ best, own }: LmsLedger): Score => better(best, own) ?? { raw: 0, max: 0 };

/** Counts a platform's interactions; `NaN` if it does not say. */
const countOf = (platform: Platform): number => Number.parseInt(platform.get("cmi.interactions._count"), 10);

/** Resumes a ledger. On a platform that drops interactions between sessions, they are counted from the platform's own number. */
export const resumeLedger = (platform: Platform, ledger: LmsLedger): LmsLedger => {
  const count = countOf(platform);
  return count < ledger.before ? { ...ledger, before: count } : ledger;
};

/**
 * Starts a ledger from what the platform says of itself, so that it never gets a lower score than it has.
 *
 * @param resumed Whether the attempt is an older one, reported in the order of its questions before there were ledgers.
 */
export const startLedger = (platform: Platform, attempt: string, resumed: boolean): LmsLedger => {
  const newer = platform.version === "2004";
  const status = platform.get(newer ? "cmi.completion_status" : "cmi.core.lesson_status");
  const raw = Number.parseFloat(platform.get(newer ? "cmi.score.raw" : "cmi.core.score.raw"));
  const max = newer ? Number.parseFloat(platform.get("cmi.score.max")) : 100;
  const count = countOf(platform);
  return {
    attempt,
    before: !resumed && count > 0 ? count : 0,
    questions: [],
    ...(raw >= 0 && max > 0 ? { best: { raw, max } } : {}),
    done: ["completed", "passed", "failed"].includes(status),
  };
};

/** Closes the round of an earlier attempt and opens that of another one. */
const nextRound = (ledger: LmsLedger, attempt: string): LmsLedger => ({
  ...(ledger.own || ledger.best ? { best: bestScore(ledger) } : {}),
  attempt,
  before: ledger.before + ledger.questions.length,
  questions: [],
  done: ledger.done,
});

/**
 * Enters an attempt as it is now. A retry of missed questions is practice and counts as the round before it did; another
 * attempt never lowers the best score; a completed quiz stays completed.
 */
export const enterAttempt = (ledger: LmsLedger, attempt: Attempt, questions: Questions): LmsLedger => {
  const round = ledger.attempt === attempt.id ? ledger : nextRound(ledger, attempt.id);
  const fresh = attempt.questions.filter(
    (id) => answerTo(attempt, id)?.submitted && !round.questions.includes(id),
  );
  return {
    ...round,
    questions: [...round.questions, ...fresh],
    own: countedScore(attempt, questions),
    done: round.done || attempt.finishedAt !== undefined || attempt.first !== undefined,
  };
};

type PackedScore = readonly [raw: number, max: number];

/** A ledger as it stands at the end of the suspend data. */
export type PackedLedger = readonly [
  /** The attempt that was reported last; 0 for the one it is packed with, as nearly always. */
  attempt: string | 0,
  before: number,
  questions: readonly number[],
  best: PackedScore | 0,
  own: PackedScore | 0,
  done: 0 | 1,
];

/** Packs a score; 0 if there is none. */
export const packScore = (score: Score | undefined): PackedScore | 0 => (score ? [score.raw, score.max] : 0);

/** Unpacks a score. */
export const unpackScore = ([raw, max]: PackedScore): Score => ({ raw, max });

/**
 * Packs a ledger into few characters.
 *
 * @param attempt The attempt that it is packed with.
 * @param ids The quiz's questions, in the order by which they are numbered.
 */
export const packLedger = (ledger: LmsLedger, attempt: string, ids: readonly string[]): PackedLedger => [
  ledger.attempt === attempt ? 0 : ledger.attempt,
  ledger.before,
  ledger.questions.map((id) => ids.indexOf(id)),
  packScore(ledger.best),
  packScore(ledger.own),
  ledger.done ? 1 : 0,
];

/** Reads what {@link packLedger} wrote. A question that is gone keeps its place among the interactions, without a name. */
export const unpackLedger = (
  [round, before, questions, best, own, done]: PackedLedger,
  attempt: string,
  ids: readonly string[],
): LmsLedger => ({
  attempt: round === 0 ? attempt : round,
  before,
  questions: questions.map((index) => ids[index] ?? ""),
  ...(best ? { best: unpackScore(best) } : {}),
  ...(own ? { own: unpackScore(own) } : {}),
  done: done === 1,
});
