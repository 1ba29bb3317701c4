import {
  type Attempt,
  encodeAttempt,
  hasAnswers,
  mergeAttempts,
  type SavedAttempt,
} from "@sidelight/attempt";
import type { SaveOutcome } from "./attempt-repository.ts";

/** The keys of a lesson's attempts: the one that opens next time, and others beside it. */
export interface AttemptKeys {
  readonly main: string;
  readonly beside: (id: string) => string;
  /** The key of a copy of what could not be read. */
  readonly unreadable: string;
}

/** Returns the keys of a lesson's attempts, or of one learner's. */
export const attemptKeys = (key: string): AttemptKeys => ({
  main: key,
  beside: (id) => `${key}#${id}`,
  unreadable: `${key}:unreadable`,
});

/** What is saved before a save: the main attempt with its text, and a copy of this attempt beside it. */
export interface Stored {
  readonly text: string | undefined;
  readonly main: SavedAttempt;
  readonly beside: SavedAttempt;
}

/** One write of a plan: a text under a key, or a key to delete. */
export type Write = { readonly key: string; readonly text: string | undefined };

/** What to write, and how saving ends if that succeeds. */
export interface SavePlan {
  readonly outcome: SaveOutcome;
  readonly writes: readonly Write[];
}

/** What is asked of a save: see `AttemptRepository.save`. */
export interface SaveRequest {
  readonly attempt: Attempt;
  readonly replaces?: readonly string[] | undefined;
}

/**
 * Plans how to save an attempt beside what is stored.
 *
 * | stored under the key            | request           | plan                                                    |
 * |---------------------------------|-------------------|---------------------------------------------------------|
 * | something of a later version    | any               | write nothing                                           |
 * | another attempt                 | without answers   | write nothing                                           |
 * | another attempt                 | with answers      | save beside it                                          |
 * | another attempt                 | replaces it       | save, delete the other                                  |
 * | another attempt                 | replaces others   | save, move the other beside if it has answers           |
 * | a copy of this one, or nothing  | any               | save, merged with the copy unless it is to be replaced  |
 * | unreadable text                 | any               | save, and copy the text aside                           |
 */
export const planSave = (
  keys: AttemptKeys,
  { attempt, replaces }: SaveRequest,
  { text, main, beside }: Stored,
): SavePlan => {
  if (main.state === "newer") return { outcome: "newer", writes: [] };
  const other = main.state === "attempt" && main.attempt.id !== attempt.id ? main.attempt : undefined;
  const yields = other !== undefined && !replaces;
  if (yields && !hasAnswers(attempt)) return { outcome: "beside", writes: [] };

  const copy = other ? beside : main;
  const merged =
    copy.state === "attempt" && !replaces?.includes(attempt.id)
      ? mergeAttempts(attempt, copy.attempt)
      : attempt;
  const saved: Write = { key: yields ? keys.beside(attempt.id) : keys.main, text: encodeAttempt(merged) };
  const deleted = [...(replaces ?? []), ...(yields ? [] : [attempt.id])].map(
    (id): Write => ({ key: keys.beside(id), text: undefined }),
  );
  const moved: readonly Write[] =
    other && !yields && !replaces?.includes(other.id) && hasAnswers(other)
      ? [{ key: keys.beside(other.id), text }]
      : [];
  const copied: readonly Write[] = main.state === "unreadable" ? [{ key: keys.unreadable, text }] : [];
  return { outcome: yields ? "beside" : "saved", writes: [saved, ...deleted, ...moved, ...copied] };
};

/** Returns the unfinished attempt among several that was started last. */
export const lastUnfinished = (
  attempts: readonly SavedAttempt[],
  except: string | undefined,
): Attempt | undefined =>
  attempts
    .flatMap((saved) => (saved.state === "attempt" ? [saved.attempt] : []))
    .filter(
      (attempt) =>
        attempt.id !== except &&
        attempt.finishedAt === undefined &&
        Object.values(attempt.answers).some(({ submitted }) => submitted),
    )
    .sort((a, b) => b.startedAt - a.startedAt)[0];
