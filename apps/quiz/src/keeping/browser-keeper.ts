import type { Attempt } from "../session/attempt.ts";
import { attemptToKeep } from "../session/merge-attempts.ts";
import { parseAttempt, type SavedAttempt, serializeAttempt } from "../session/parse-attempt.ts";
import type { AttemptKeeper, Kept } from "./attempt-keeper.ts";
import { quizDatabase } from "./database.ts";
import { goingKey, oldKey } from "./keys.ts";
import { listenToTabs, tellTabs } from "./tabs.ts";

/** Does something with `localStorage`, which a browser may refuse altogether. */
const withLocalStorage = <Result>(use: (storage: Storage) => Result): Result | undefined => {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
};

const readSaved = (text: string | null | undefined, lesson: string): SavedAttempt => {
  const saved = parseAttempt(text, Date.now());
  return saved.state === "attempt" && saved.attempt.lesson !== lesson ? { state: "unreadable" } : saved;
};

/** Why a browser did not save, from what it threw. */
const reasonOf = (error: unknown): Kept =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";

/**
 * Keeps one attempt per lesson in IndexedDB. Reading, merging and writing are one transaction, so that two tabs never lose
 * each other's answers; it is committed at once, so that a tab closed right after an answer has it saved.
 */
export const browserKeeper = (lesson: string): AttemptKeeper => {
  const save = async (attempt: Attempt, replacing = false): Promise<Kept> => {
    try {
      const database = await quizDatabase();
      const transaction = database.transaction("attempts", "readwrite");
      const { store, done } = transaction;
      const text = await store.get(lesson);
      const saved = readSaved(text, lesson);
      if (saved.state === "newer") {
        await done;
        return "newer";
      }
      const kept = saved.state === "attempt" && !replacing ? attemptToKeep(attempt, saved.attempt) : attempt;
      const writes = [store.put(serializeAttempt(kept), lesson)];
      // What could not be read is moved aside, not overwritten.
      if (saved.state === "unreadable" && text !== undefined)
        writes.push(store.put(text, `${lesson}:unreadable`));
      const written = Promise.all([...writes, done]);
      transaction.commit();
      await written;
    } catch (error) {
      return reasonOf(error);
    }
    withLocalStorage((storage) => {
      storage.setItem(goingKey(lesson), "1");
      storage.removeItem(oldKey(lesson));
    });
    tellTabs(lesson, serializeAttempt(attempt));
    return "kept";
  };

  /** An attempt of version 1. Anything else in its place is moved aside, because saving clears the place. */
  const loadOld = (): SavedAttempt => {
    const text = withLocalStorage((storage) => storage.getItem(oldKey(lesson)));
    const saved = readSaved(text, lesson);
    if (saved.state === "none" || saved.state === "attempt") return saved;
    withLocalStorage((storage) => {
      storage.setItem(`${oldKey(lesson)}:unreadable`, text ?? "");
      storage.removeItem(oldKey(lesson));
    });
    return { state: "unreadable" };
  };

  const load = async (): Promise<SavedAttempt> => {
    try {
      const saved = readSaved(await (await quizDatabase()).get("attempts", lesson), lesson);
      return saved.state === "none" ? loadOld() : saved;
    } catch {
      return loadOld();
    }
  };

  return {
    load,
    save,
    follow: (heard) =>
      listenToTabs(lesson, async (text) => {
        const saved = text === undefined ? await load() : readSaved(text, lesson);
        if (saved.state === "attempt") heard(saved.attempt);
      }),
  };
};
