import type { Attempt } from "../session/attempt.ts";
import { attemptToKeep } from "../session/merge-attempts.ts";
import { parseAttempt, type SavedAttempt, serializeAttempt } from "../session/parse-attempt.ts";
import type { AttemptKeeper, Kept } from "./attempt-keeper.ts";
import { quizDatabase } from "./database.ts";
import { going, goingKey, oldKey } from "./keys.ts";
import { reasonOf } from "./reason.ts";
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

/**
 * Keeps one attempt per lesson in IndexedDB, or one per key, where a lesson has several. Reading, merging and writing are one transaction, so that two tabs never lose
 * each other's answers; it is committed at once. Until it is, a copy stands in `localStorage`, so that a tab that ends in between has lost nothing.
 */
export const browserKeeper = (lesson: string, key: string = lesson): AttemptKeeper => {
  const store = async (attempt: Attempt, replacing: boolean): Promise<Kept> => {
    try {
      const database = await quizDatabase();
      const transaction = database.transaction("attempts", "readwrite");
      const { store: attempts, done } = transaction;
      const text = await attempts.get(key);
      const saved = readSaved(text, lesson);
      if (saved.state === "newer") {
        await done;
        return "newer";
      }
      const kept = saved.state === "attempt" && !replacing ? attemptToKeep(attempt, saved.attempt) : attempt;
      const writes = [attempts.put(serializeAttempt(kept), key)];
      // What could not be read is moved aside, not overwritten.
      if (saved.state === "unreadable" && text !== undefined)
        writes.push(attempts.put(text, `${key}:unreadable`));
      const written = Promise.all([...writes, done]);
      transaction.commit();
      await written;
    } catch (error) {
      return reasonOf(error);
    }
    return "kept";
  };

  const save = async (attempt: Attempt, replacing = false): Promise<Kept> => {
    const text = serializeAttempt(attempt);
    // IndexedDB takes a moment, in which the tab may end. This is written before the call returns.
    withLocalStorage((storage) => storage.setItem(goingKey(key), text));
    const kept = await store(attempt, replacing);
    withLocalStorage((storage) => {
      if (storage.getItem(goingKey(key)) === text) {
        if (kept === "kept") storage.setItem(goingKey(key), going);
        else storage.removeItem(goingKey(key));
      }
      if (kept === "kept") storage.removeItem(oldKey(key));
    });
    if (kept === "kept") tellTabs(key, text);
    return kept;
  };

  /** What a tab wrote down before it ended, if it did not come to saving it. */
  const loadUnsaved = (): Attempt | undefined => {
    const text = withLocalStorage((storage) => storage.getItem(goingKey(key)));
    const unsaved = text === going ? undefined : readSaved(text, lesson);
    return unsaved?.state === "attempt" ? unsaved.attempt : undefined;
  };

  /** An attempt of version 1. Anything else in its place is moved aside, because saving clears the place. */
  const loadOld = (): SavedAttempt => {
    const text = withLocalStorage((storage) => storage.getItem(oldKey(key)));
    const saved = readSaved(text, lesson);
    if (saved.state === "none" || saved.state === "attempt") return saved;
    withLocalStorage((storage) => {
      storage.setItem(`${oldKey(key)}:unreadable`, text ?? "");
      storage.removeItem(oldKey(key));
    });
    return { state: "unreadable" };
  };

  const load = async (): Promise<SavedAttempt> => {
    try {
      const saved = readSaved(await (await quizDatabase()).get("attempts", key), lesson);
      const unsaved = loadUnsaved();
      if (unsaved && saved.state === "attempt")
        return { state: "attempt", attempt: attemptToKeep(unsaved, saved.attempt) };
      if (unsaved && saved.state === "none") return { state: "attempt", attempt: unsaved };
      return saved.state === "none" ? loadOld() : saved;
    } catch {
      return loadOld();
    }
  };

  return {
    place: "device",
    load,
    save,
    follow: (heard) =>
      listenToTabs(key, async (text) => {
        const saved = text === undefined ? await load() : readSaved(text, lesson);
        if (saved.state === "attempt") heard(saved.attempt);
      }),
  };
};
