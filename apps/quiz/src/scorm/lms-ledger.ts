import type { Question } from "@sidelight/content";
import type { Attempt, Outcome } from "../attempt/attempt.ts";
import { resultsOf } from "../attempt/results.ts";
import type { Platform } from "./find-platform.ts";

/** What a platform has been told over all attempts and rounds: it stands in the suspend data, because not all can be asked back. */
export interface LmsLedger {
  /** The attempt that was told of last. */
  readonly attempt: string;
  /** How many interactions were told of in attempts before that one. */
  readonly before: number;
  /** Its questions that were told of, in that order: each one's place among the interactions. */
  readonly questions: readonly string[];
  /** The best outcome of the attempts before it. */
  readonly best?: Outcome;
  /** Its own outcome so far: in a test it may still become less. */
  readonly own?: Outcome;
  /** Whether any attempt was finished. From then on the quiz is completed. */
  readonly done: boolean;
}

const scaled = ({ score, of }: Outcome): number => (of > 0 ? score / of : 0);

const outcomeOf = ({ score, of }: Outcome): Outcome => ({ score, of });

const better = (a: Outcome | undefined, b: Outcome | undefined): Outcome | undefined =>
  a && b ? (scaled(a) > scaled(b) ? a : b) : (a ?? b);

/** The outcome that the gradebook gets. */
export const bestOf = ({ best, own }: LmsLedger): Outcome => better(best, own) ?? { score: 0, of: 0 };

/** How many interactions a platform has; `NaN` where it does not say. */
const countOf = (platform: Platform): number => Number.parseInt(platform.get("cmi.interactions._count"), 10);

/** What was told, held against a platform that keeps no interactions over sessions: there they are counted from its own count. */
export const ledgerOnPlatform = (platform: Platform, ledger: LmsLedger): LmsLedger => {
  const count = countOf(platform);
  return count < ledger.before ? { ...ledger, before: count } : ledger;
};

/**
 * What a platform says of itself where nothing was written down: it is never told less.
 *
 * @param resumed Whether the attempt is one of which it was told, in the order of its questions, before anything was written down.
 */
export const ledgerFromPlatform = (platform: Platform, attempt: string, resumed: boolean): LmsLedger => {
  const newer = platform.version === "2004";
  const status = platform.get(newer ? "cmi.completion_status" : "cmi.core.lesson_status");
  const score = Number.parseFloat(platform.get(newer ? "cmi.score.raw" : "cmi.core.score.raw"));
  const of = newer ? Number.parseFloat(platform.get("cmi.score.max")) : 100;
  const count = countOf(platform);
  return {
    attempt,
    before: !resumed && count > 0 ? count : 0,
    questions: [],
    ...(score >= 0 && of > 0 ? { best: { score, of } } : {}),
    done: ["completed", "passed", "failed"].includes(status),
  };
};

/**
 * What the platform is to be told once an attempt stands as it does. The gradebook has the best finished or running attempt:
 * a retry of missed questions is practice, and counts as the round before it did; another attempt never lowers what was told;
 * what was completed stays so.
 */
export const ledgerAfter = (
  ledger: LmsLedger,
  attempt: Attempt,
  questions: Readonly<Record<string, Question>>,
): LmsLedger => {
  const best = ledger.own || ledger.best ? { best: bestOf(ledger) } : {};
  const round: LmsLedger =
    ledger.attempt === attempt.id
      ? ledger
      : {
          ...best,
          attempt: attempt.id,
          before: ledger.before + ledger.questions.length,
          questions: [],
          done: ledger.done,
        };
  const fresh = attempt.questions.filter(
    (id) => attempt.answers[id]?.checked && !round.questions.includes(id),
  );
  return {
    ...round,
    questions: [...round.questions, ...fresh],
    own: outcomeOf(attempt.first ?? resultsOf(attempt, questions)),
    done: round.done || attempt.finishedAt !== undefined || attempt.first !== undefined,
  };
};
