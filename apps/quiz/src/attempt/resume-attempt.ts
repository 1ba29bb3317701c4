import type { Attempt } from "./attempt.ts";

/** An attempt fitted to the quiz as it is today. */
export interface Resumed {
  readonly attempt: Attempt;
  /** Questions that were edited since they were answered: their answers are gone, all others stay. */
  readonly updated: readonly string[];
}

/**
 * Fits a saved attempt to today's questions. Answers to questions that were edited (another hash) are dropped, and
 * questions that are gone leave the attempt. `undefined` when nothing of it is left.
 *
 * @param hashes Today's questions: their ids and their hashes, one for each language that they are asked in.
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
  // A finished attempt whose questions changed is not finished any more.
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
