import type { Attempt } from "./attempt.ts";
import { parseAttempt } from "./parse-attempt.ts";

const keyOf = (lesson: string) => `sidelight-attempt:${lesson}`;

/** Where attempts are kept between visits. */
export interface AttemptStorage {
  readonly load: () => Attempt | "unreadable" | undefined;
  /** False when the browser refuses: storage full, blocked, or none in a private window. */
  readonly save: (attempt: Attempt) => boolean;
}

/**
 * Keeps one attempt per lesson in `localStorage`: writing is synchronous, so a tab closed right after an answer has it
 * saved. What cannot be read is moved aside, not overwritten.
 */
export const attemptStorage = (lesson: string): AttemptStorage => ({
  load: () => {
    try {
      const saved = localStorage.getItem(keyOf(lesson));
      const attempt = parseAttempt(saved);
      const readable = attempt !== "unreadable" && (attempt === undefined || attempt.lesson === lesson);
      if (readable) return attempt;
      localStorage.setItem(`${keyOf(lesson)}:unreadable`, saved ?? "");
      return "unreadable";
    } catch {
      return undefined;
    }
  },
  save: (attempt) => {
    try {
      localStorage.setItem(keyOf(lesson), JSON.stringify(attempt));
      return true;
    } catch {
      return false;
    }
  },
});
