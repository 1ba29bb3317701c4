import type { Attempt } from "../attempt/attempt.ts";
import { attemptToKeep } from "../attempt/merge-attempts.ts";
import { type SavedAttempt, serializeAttempt } from "../attempt/parse-attempt.ts";
import type { AttemptRepository, Found, Kept } from "./attempt-repository.ts";
import { attemptStore, readSaved } from "./attempt-store.ts";
import { listenToTabs, tellTabs } from "./tabs.ts";
import { unsavedAt } from "./unsaved.ts";

/**
 * Keeps a lesson's attempts in IndexedDB; or those of one key, where a lesson has several. Until one is written, a copy stands
 * in `localStorage`, so that a tab that ends in between has lost nothing.
 */
export const browserRepository = (lesson: string, key: string = lesson): AttemptRepository => {
  const store = attemptStore(lesson, key);
  const unsaved = unsavedAt(key);

  const save = async (attempt: Attempt, instead?: readonly string[]): Promise<Kept> => {
    const text = serializeAttempt(attempt);
    unsaved.note(text);
    const kept = await store.save(attempt, instead);
    unsaved.settle(text, kept === "kept" || kept === "beside");
    if (kept === "kept") tellTabs(key, text);
    return kept;
  };

  /** An attempt of version 1. */
  const loadOld = (): SavedAttempt => {
    const text = unsaved.readOld();
    const saved = readSaved(text, lesson);
    if (saved.state === "none" || saved.state === "attempt") return saved;
    unsaved.moveOldAside(text ?? "");
    return { state: "unreadable" };
  };

  /** Saves what a tab wrote down before it ended: into its own attempt, or, where another one is kept by now, beside that. */
  const withUnsaved = async (found: Found, left: Attempt): Promise<Found> => {
    if (found.state === "newer") return found;
    const chosen = found.state === "attempt" ? attemptToKeep(left, found.attempt) : left;
    const kept = await store.save(left, chosen.id === left.id ? [] : undefined);
    if (kept !== "kept" && kept !== "beside") return { state: "attempt", attempt: chosen };
    unsaved.settle(serializeAttempt(left), true);
    return store.load();
  };

  const load = async (): Promise<Found> => {
    // Before this page writes anything there itself.
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
    follow: (heard) =>
      listenToTabs(key, async (text) => {
        const saved = text === undefined ? await load() : readSaved(text, lesson);
        if (saved.state === "attempt") heard(saved.attempt);
      }),
  };
};
