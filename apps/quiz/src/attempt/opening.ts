import { type Attempt, hasAnswers, resumeAttempt, type Start, startAttempt } from "@sidelight/attempt";
import type { Found, Late } from "../storage/attempt-repository.ts";

/** Two attempts, of which the learner has to choose one. */
export type Choice =
  /** The address asks for another order of options while an attempt is under way. */
  | { readonly kind: "seed"; readonly seed: number }
  /** Another tab replaced this attempt, or an unfinished one from a closed tab is saved beside it. */
  | { readonly kind: "replaced" | "beside"; readonly other: Attempt };

/** An attempt as the page opens it. */
export interface Opening {
  readonly attempt: Attempt;
  /** Questions edited since they were answered. */
  readonly updated: readonly string[];
  /** Whether the attempt was started on an earlier visit. */
  readonly resumed: boolean;
  /** Notices for the learner: a broken seed, progress that could not be read. */
  readonly notices: readonly string[];
  readonly choice?: Choice;
  /** Set if the attempt has to be saved at once, with the attempts that it replaces. */
  readonly unsaved?: { readonly replaces?: readonly string[] };
}

/** The quiz and the page, as far as an attempt depends on them. */
export interface AttemptEnvironment {
  readonly lesson: string;
  /** The ids of today's questions. */
  readonly questions: readonly string[];
  /** The hashes under which an answer to each question still counts. */
  readonly knownHashes: Readonly<Record<string, readonly string[]>>;
  /** The seed of a first attempt. */
  readonly seed: number;
  /** Returns the seed that the address asks for, if it is a valid one. */
  readonly askedSeed: () => number | undefined;
  /** Removes a seed that has been used from the address, so that a reload does not ask for it again. */
  readonly dropSeed: () => void;
  readonly newSeed: () => number;
  readonly newId: () => string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Adds what was chosen in the served form before the script arrived. */
  readonly withEarlyChoices: (attempt: Attempt) => Attempt;
  readonly noticesFor: (found: Found | Late) => readonly string[];
}

/** Starts an attempt with a new id and today's time. */
export const newAttempt = (
  { newId, now }: Pick<AttemptEnvironment, "newId" | "now">,
  start: Omit<Start, "id" | "startedAt">,
): Attempt => startAttempt({ ...start, id: newId(), startedAt: now() });

/** Opens a new attempt, in place of a saved one without answers if the address asks for another order. */
const openNew = (
  environment: AttemptEnvironment,
  found: Found | Late,
  replaced: Attempt | undefined,
): Opening => {
  const { lesson, questions, seed, askedSeed, withEarlyChoices, noticesFor } = environment;
  const asked = askedSeed();
  const fresh = newAttempt(environment, { lesson, seed: asked ?? seed, questions });
  const attempt = withEarlyChoices(fresh);
  const opening = { attempt, updated: [], resumed: false, notices: noticesFor(found) };
  // An order that was asked for is saved from the start, so that the address need not keep it.
  if (asked !== undefined && found.state !== "late")
    return { ...opening, unsaved: { replaces: replaced ? [replaced.id] : [] } };
  return hasAnswers(attempt) ? { ...opening, unsaved: {} } : opening;
};

/**
 * Decides which attempt a page opens.
 *
 * | found                    | the address asks for | opened                                                   |
 * |--------------------------|----------------------|----------------------------------------------------------|
 * | nothing that can resume  | any order or none    | a new attempt, in that order                             |
 * | an attempt               | no other order       | that attempt, and a choice if another is saved beside it |
 * | an attempt with answers  | another order        | that attempt, and a choice between both                  |
 * | an attempt without any   | another order        | a new attempt in its place                               |
 */
export const openAttempt = (environment: AttemptEnvironment, found: Found | Late): Opening => {
  const { knownHashes, askedSeed, withEarlyChoices, noticesFor } = environment;
  const saved = found.state === "attempt" ? resumeAttempt(found.attempt, knownHashes) : undefined;
  if (!saved) return openNew(environment, found, undefined);
  const seed = askedSeed();
  const asksForAnother = seed !== undefined && seed !== saved.attempt.seed;
  if (asksForAnother && !hasAnswers(saved.attempt)) return openNew(environment, found, saved.attempt);

  const attempt = withEarlyChoices(saved.attempt);
  const beside = found.state === "attempt" ? found.beside : undefined;
  const choice: Choice | undefined = asksForAnother
    ? { kind: "seed", seed }
    : beside && { kind: "beside", other: beside };
  const edited = saved.updated.length > 0;
  return {
    attempt,
    updated: saved.updated,
    resumed: true,
    notices: noticesFor(found),
    ...(choice ? { choice } : {}),
    // The dropped answers to edited questions must not come back from what is saved.
    ...(edited ? { unsaved: { replaces: [attempt.id] } } : attempt === saved.attempt ? {} : { unsaved: {} }),
  };
};
