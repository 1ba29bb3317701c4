import type { Question } from "@sidelight/content";
import type { Attempt, Outcome } from "../session/attempt.ts";
import { resultsOf } from "../session/results.ts";
import type { Platform } from "./find-platform.ts";

/** What a platform has been told over all attempts and rounds: it stands in the suspend data, because not all can be asked back. */
export interface Told {
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
export const bestOf = ({ best, own }: Told): Outcome => better(best, own) ?? { score: 0, of: 0 };

/** How many interactions a platform has; `NaN` where it does not say. */
const countOf = (platform: Platform): number => Number.parseInt(platform.get("cmi.interactions._count"), 10);

/** What was told, held against a platform that keeps no interactions over sessions: there they are counted from its own count. */
export const toldHere = (platform: Platform, told: Told): Told => {
  const count = countOf(platform);
  return count < told.before ? { ...told, before: count } : told;
};

/**
 * What a platform says of itself where nothing was written down: it is never told less.
 *
 * @param resumed Whether the attempt is one of which it was told, in the order of its questions, before anything was written down.
 */
export const toldBefore = (platform: Platform, attempt: string, resumed: boolean): Told => {
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
export const toldAfter = (
  told: Told,
  attempt: Attempt,
  questions: Readonly<Record<string, Question>>,
): Told => {
  const best = told.own || told.best ? { best: bestOf(told) } : {};
  const round: Told =
    told.attempt === attempt.id
      ? told
      : {
          ...best,
          attempt: attempt.id,
          before: told.before + told.questions.length,
          questions: [],
          done: told.done,
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
