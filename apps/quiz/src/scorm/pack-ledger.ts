import type { Outcome } from "../attempt/attempt.ts";
import type { LmsLedger } from "./lms-ledger.ts";

type PackedOutcome = readonly [score: number, of: number];

/** What a platform has been told, as it stands at the end of the suspend data. */
export type PackedLedger = readonly [
  /** The attempt that was told of last; 0 for the one that is packed with it, as it nearly always is. */
  attempt: string | 0,
  before: number,
  questions: readonly number[],
  best: PackedOutcome | 0,
  own: PackedOutcome | 0,
  done: 0 | 1,
];

/** Packs an outcome; 0 where there is none. */
export const packOutcome = (outcome: Outcome | undefined): PackedOutcome | 0 =>
  outcome ? [outcome.score, outcome.of] : 0;

/** An outcome as it was packed. */
export const unpackOutcome = ([score, of]: PackedOutcome): Outcome => ({ score, of });

/**
 * Packs what a platform has been told into as few characters as it takes.
 *
 * @param attempt The attempt that it is packed with.
 * @param ids The quiz's questions, in the order by which they are numbered.
 */
export const packLedger = (ledger: LmsLedger, attempt: string, ids: readonly string[]): PackedLedger => [
  ledger.attempt === attempt ? 0 : ledger.attempt,
  ledger.before,
  ledger.questions.map((id) => ids.indexOf(id)),
  packOutcome(ledger.best),
  packOutcome(ledger.own),
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
  ...(best ? { best: unpackOutcome(best) } : {}),
  ...(own ? { own: unpackOutcome(own) } : {}),
  done: done === 1,
});
