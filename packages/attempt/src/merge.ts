import { type Answer, type Attempt, answerTo, isUnderWay } from "./attempt.ts";
import { answerJson } from "./codec.ts";

/** Compares two copies of an answer. The later one is submitted, has the higher revision, the later time, or the later text. */
const compare = (a: Answer, b: Answer): number => {
  if (a.submitted !== b.submitted) return a.submitted ? 1 : -1;
  if (a.revision !== b.revision) return a.revision - b.revision;
  if (a.at !== b.at) return a.at - b.at;
  const [left, right] = [answerJson(a), answerJson(b)];
  return left === right ? 0 : left > right ? 1 : -1;
};

const later = (a: Answer | undefined, b: Answer | undefined): Answer | undefined => {
  if (!a || !b) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
};

/** Returns the later of two times, either of which may be missing. */
const latest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

/**
 * Merges two copies of one attempt, answer by answer. Nothing submitted is lost, and both tabs end up with the same answers,
 * whichever of them merges. Each tab keeps its own place.
 *
 * @param mine This tab's copy, whose place is kept.
 */
export const mergeAttempts = (mine: Attempt, other: Attempt): Attempt => {
  const questions = [...new Set([...Object.keys(mine.answers), ...Object.keys(other.answers)])].sort();
  const answers = Object.fromEntries(
    questions.flatMap((id) => {
      const answer = later(answerTo(mine, id), answerTo(other, id));
      return answer ? [[id, answer]] : [];
    }),
  );
  const finishedAt = latest(mine.finishedAt, other.finishedAt);
  // The first submitted answer settles the mode.
  const settled = [mine, other].filter(isUnderWay);
  const byRevision = [...(settled.length > 0 ? settled : [mine, other])].sort(
    (a, b) => b.revision - a.revision || (a.mode < b.mode ? -1 : 1),
  );
  return {
    ...mine,
    mode: byRevision[0]?.mode ?? mine.mode,
    answers,
    revision: Math.max(mine.revision, other.revision),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(mine.reviewed || other.reviewed ? { reviewed: true } : {}),
  };
};

/**
 * Chooses the attempt to resume when one tab left one unsaved and another one is saved: both merged if they are copies of one
 * attempt; otherwise the later one, as soon as something in it was submitted, because until then the earlier one has more to
 * lose.
 */
export const attemptToResume = (unsaved: Attempt, saved: Attempt): Attempt => {
  if (unsaved.id === saved.id) return mergeAttempts(unsaved, saved);
  const [newer, older] = unsaved.startedAt >= saved.startedAt ? [unsaved, saved] : [saved, unsaved];
  return isUnderWay(newer) || !isUnderWay(older) ? newer : older;
};
