import { type Attempt, isUnderWay } from "../attempt/attempt.ts";
import { mergeAttempts } from "../attempt/merge-attempts.ts";
import { hasAnswers } from "../attempt/merge-early-answers.ts";
import { parseAttempt, type SavedAttempt, serializeAttempt } from "../attempt/parse-attempt.ts";
import type { Found, Kept } from "./attempt-repository.ts";
import { quizDatabase } from "./database.ts";
import { reasonOf } from "./reason.ts";

/** Reads an attempt's text. One of another lesson is as good as unreadable. */
export const readSaved = (text: string | null | undefined, lesson: string): SavedAttempt => {
  const saved = parseAttempt(text, Date.now());
  return saved.state === "attempt" && saved.attempt.lesson !== lesson ? { state: "unreadable" } : saved;
};

/** Of several attempts that were begun and not finished, the one that was begun last. */
const lastBegun = (attempts: readonly Attempt[]): Attempt | undefined =>
  attempts
    .filter((attempt) => isUnderWay(attempt) && attempt.finishedAt === undefined)
    .sort((a, b) => b.startedAt - a.startedAt)[0];

/**
 * The attempts of a lesson in IndexedDB: the one to go on with under a key, others beside it under `<key>#<id>`. Reading,
 * merging and writing are one transaction, so that two tabs never lose each other's answers; it is committed at once.
 */
export const attemptStore = (lesson: string, key: string) => {
  const besideKey = (id: string) => `${key}#${id}`;

  const load = async (): Promise<Found> => {
    const { store } = (await quizDatabase()).transaction("attempts");
    const all = store.getAll(IDBKeyRange.bound(besideKey(""), besideKey("\uffff")));
    const saved = readSaved(await store.get(key), lesson);
    const id = saved.state === "attempt" ? saved.attempt.id : undefined;
    const others = (await all).map((text) => readSaved(text, lesson));
    const beside = lastBegun(
      others.flatMap((it) => (it.state === "attempt" && it.attempt.id !== id ? [it.attempt] : [])),
    );
    return beside ? { ...saved, beside } : saved;
  };

  const save = async (attempt: Attempt, instead?: readonly string[]): Promise<Kept> => {
    try {
      const transaction = (await quizDatabase()).transaction("attempts", "readwrite");
      const { store, done } = transaction;
      const text = await store.get(key);
      const current = readSaved(text, lesson);
      const other =
        current.state === "attempt" && current.attempt.id !== attempt.id ? current.attempt : undefined;
      const beside = other !== undefined && !instead;
      if (current.state === "newer" || (beside && !hasAnswers(attempt))) {
        await done;
        return beside ? "beside" : "newer";
      }
      const copy = other ? readSaved(await store.get(besideKey(attempt.id)), lesson) : current;
      const kept =
        copy.state === "attempt" && !instead?.includes(attempt.id)
          ? mergeAttempts(attempt, copy.attempt)
          : attempt;
      const writes: Promise<unknown>[] = [
        store.put(serializeAttempt(kept), beside ? besideKey(attempt.id) : key),
        ...(instead ?? []).map((id) => store.delete(besideKey(id))),
      ];
      if (!beside) writes.push(store.delete(besideKey(attempt.id)));
      if (other && text !== undefined && !beside && !instead?.includes(other.id) && hasAnswers(other))
        writes.push(store.put(text, besideKey(other.id)));
      // What could not be read is moved aside, not overwritten.
      if (current.state === "unreadable" && text !== undefined)
        writes.push(store.put(text, `${key}:unreadable`));
      const written = Promise.all([...writes, done]);
      transaction.commit();
      await written;
      return beside ? "beside" : "kept";
    } catch (error) {
      return reasonOf(error);
    }
  };

  const forget = async (id: string): Promise<void> => {
    try {
      await (await quizDatabase()).delete("attempts", besideKey(id));
    } catch {
      // It is offered again, then.
    }
  };

  return { load, save, forget };
};
