import type { Attempt } from "./attempt.ts";

/** A saved attempt fitted to today's quiz. */
export interface Resumed {
  readonly attempt: Attempt;
  /** Questions edited since they were answered. Their answers are dropped; all others stay. */
  readonly updated: readonly string[];
}

/**
 * Fits a saved attempt to today's questions. Drops the answers to edited questions, which have another hash, and the questions
 * that are gone. Returns `undefined` if nothing is left.
 *
 * @param hashes Today's questions by id, each with the hashes under which an answer still counts.
 */
export const resumeAttempt = (
  saved: Attempt,
  hashes: Readonly<Record<string, readonly string[]>>,
): Resumed | undefined => {
  const questions = saved.questions.filter((id) => Object.hasOwn(hashes, id));
  const first = questions[0];
  if (first === undefined) return undefined;
  const answers = Object.entries(saved.answers).filter(([id]) => questions.includes(id));
  const updated = answers.filter(([id, { hash }]) => !hashes[id]?.includes(hash)).map(([id]) => id);
  const { place } = saved;
  const gone = place.at === "question" && !questions.includes(place.id);
  // A finished attempt with edited questions is open again.
  const reopened = place.at !== "question" && updated[0] !== undefined;
  return {
    updated,
    attempt: {
      ...saved,
      questions,
      answers: Object.fromEntries(answers.filter(([id]) => !updated.includes(id))),
      place: gone || reopened ? { at: "question", id: updated[0] ?? first } : place,
    },
  };
};
