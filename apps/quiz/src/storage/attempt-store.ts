import { type Attempt, decodeAttempt, type SavedAttempt } from "@sidelight/attempt";
import type { Found, SaveOutcome } from "./attempt-repository.ts";
import { quizDatabase } from "./database.ts";
import { attemptKeys, lastUnfinished, planSave } from "./plan-save.ts";
import { refusalOf } from "./refusal.ts";

/** Reads an attempt's text. An attempt at another lesson counts as unreadable. */
export const readSaved = (text: string | null | undefined, lesson: string): SavedAttempt => {
  const saved = decodeAttempt(text, Date.now());
  return saved.state === "attempt" && saved.attempt.lesson !== lesson ? { state: "unreadable" } : saved;
};

/**
 * Opens a lesson's attempts in IndexedDB. Each save is one transaction of reading, planning and writing, so that two tabs never
 * lose each other's answers. It is committed at once.
 */
export const attemptStore = (lesson: string, key: string) => {
  const keys = attemptKeys(key);

  const load = async (): Promise<Found> => {
    const { store } = (await quizDatabase()).transaction("attempts");
    const all = store.getAll(IDBKeyRange.bound(keys.beside(""), keys.beside("\uffff")));
    const saved = readSaved(await store.get(keys.main), lesson);
    const others = (await all).map((text) => readSaved(text, lesson));
    const beside = lastUnfinished(others, saved.state === "attempt" ? saved.attempt.id : undefined);
    return beside ? { ...saved, beside } : saved;
  };

  const save = async (attempt: Attempt, replaces?: readonly string[]): Promise<SaveOutcome> => {
    try {
      const transaction = (await quizDatabase()).transaction("attempts", "readwrite");
      const { store, done } = transaction;
      const copy = store.get(keys.beside(attempt.id));
      const text = await store.get(keys.main);
      const { outcome, writes } = planSave(
        keys,
        { attempt, replaces },
        { text, main: readSaved(text, lesson), beside: readSaved(await copy, lesson) },
      );
      const written = Promise.all([
        ...writes.map((write) =>
          write.text === undefined ? store.delete(write.key) : store.put(write.text, write.key),
        ),
        done,
      ]);
      transaction.commit();
      await written;
      return outcome;
    } catch (error) {
      return refusalOf(error);
    }
  };

  const forget = async (id: string): Promise<void> => {
    try {
      await (await quizDatabase()).delete("attempts", keys.beside(id));
    } catch {
      // The attempt is offered again next time.
    }
  };

  return { load, save, forget };
};
