import { type Answer, type Attempt, isUnderWay } from "./attempt.ts";

/** Orders two copies of an answer, the one that stands after the other: handed in, later revision, later time, then text. */
const compare = (a: Answer, b: Answer): number => {
  if (a.checked !== b.checked) return a.checked ? 1 : -1;
  if (a.revision !== b.revision) return a.revision - b.revision;
  if (a.at !== b.at) return a.at - b.at;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left === right ? 0 : left > right ? 1 : -1;
};

const later = (a: Answer | undefined, b: Answer | undefined): Answer | undefined => {
  if (!a || !b) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
};

/** The later of two times, of which either may be missing. */
const latest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

/**
 * Merges what two tabs made of one attempt, answer by answer: nothing that was handed in is taken back, and of two answers to
 * one question both tabs keep the same one, whichever of them merges. Where a learner is stays each tab's own affair.
 *
 * @param mine This tab's copy: its place is kept.
 */
export const mergeAttempts = (mine: Attempt, other: Attempt): Attempt => {
  const questions = [...new Set([...Object.keys(mine.answers), ...Object.keys(other.answers)])].sort();
  const answers = Object.fromEntries(
    questions.flatMap((id) => {
      const answer = later(
        Object.hasOwn(mine.answers, id) ? mine.answers[id] : undefined,
        Object.hasOwn(other.answers, id) ? other.answers[id] : undefined,
      );
      return answer ? [[id, answer]] : [];
    }),
  );
  const finishedAt = latest(mine.finishedAt, other.finishedAt);
  // The mode is settled with the first answer that is handed in.
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
 * Which attempt to go on with when a tab left one behind unsaved and one is kept: the two merged, if they are copies of one;
 * otherwise the one that was started later, as soon as something in it was handed in, because until then there is more to lose.
 */
export const attemptToKeep = (mine: Attempt, kept: Attempt): Attempt => {
  if (mine.id === kept.id) return mergeAttempts(mine, kept);
  const [newer, older] = mine.startedAt >= kept.startedAt ? [mine, kept] : [kept, mine];
  return isUnderWay(newer) || !isUnderWay(older) ? newer : older;
};
