import { type Attempt, attemptToResume, encodeAttempt, type SavedAttempt } from "@sidelight/attempt";
import type { AttemptRepository, Found, SaveOutcome } from "./attempt-repository.ts";
import { attemptStore, readSaved } from "./attempt-store.ts";
import { notifyTabs, subscribeToTabs } from "./tabs.ts";
import { unsavedAt } from "./unsaved.ts";

const isSaved = (outcome: SaveOutcome): boolean => outcome === "saved" || outcome === "beside";

/**
 * Saves a lesson's attempts in IndexedDB, or those under one key if a lesson has several. Until one is saved, its text is in
 * `localStorage`, so that a tab that closes meanwhile loses nothing.
 */
export const browserRepository = (lesson: string, key: string = lesson): AttemptRepository => {
  const store = attemptStore(lesson, key);
  const unsaved = unsavedAt(key);

  const save = async (attempt: Attempt, replaces?: readonly string[]): Promise<SaveOutcome> => {
    const text = encodeAttempt(attempt);
    unsaved.note(text);
    const outcome = await store.save(attempt, replaces);
    unsaved.settle(text, isSaved(outcome));
    if (outcome === "saved") notifyTabs(key, text);
    return outcome;
  };

  /** Reads an attempt of version 1. */
  const loadOld = (): SavedAttempt => {
    const text = unsaved.readOld();
    const saved = readSaved(text, lesson);
    if (saved.state === "none" || saved.state === "attempt") return saved;
    unsaved.moveOldAside(text ?? "");
    return { state: "unreadable" };
  };

  /** Saves what a tab noted before it closed: into its own attempt, or beside another one that is saved by now. */
  const withUnsaved = async (found: Found, left: Attempt): Promise<Found> => {
    if (found.state === "newer") return found;
    const resumed = found.state === "attempt" ? attemptToResume(left, found.attempt) : left;
    const outcome = await store.save(left, resumed.id === left.id ? [] : undefined);
    if (!isSaved(outcome)) return { state: "attempt", attempt: resumed };
    unsaved.settle(encodeAttempt(left), true);
    return store.load();
  };

  const load = async (): Promise<Found> => {
    // Before this page notes anything itself.
    const left = readSaved(unsaved.read(), lesson);
    try {
      const found = await store.load();
      if (left.state === "attempt") return await withUnsaved(found, left.attempt);
      return found.state === "none" ? { ...found, ...loadOld() } : found;
    } catch {
      return loadOld();
    }
  };

  return {
    load,
    save,
    forget: store.forget,
    subscribe: (listener) =>
      subscribeToTabs(key, async (text) => {
        const saved = text === undefined ? await load() : readSaved(text, lesson);
        if (saved.state === "attempt") listener(saved.attempt);
      }),
  };
};
