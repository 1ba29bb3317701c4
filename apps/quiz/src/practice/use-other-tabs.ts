import { type RefObject, useEffect } from "react";
import type { Attempt } from "../attempt/attempt.ts";
import { mergeAttempts } from "../attempt/merge-attempts.ts";
import { hasAnswers, mergeEarlyAnswers } from "../attempt/merge-early-answers.ts";
import { resumeAttempt } from "../attempt/resume-attempt.ts";
import type { AttemptRepository, Found, Late, StorageState } from "../storage/attempt-repository.ts";
import { type Choice, type OpenedAttempt, openAttempt } from "./open-attempt.ts";
import type { PracticeData } from "./practice-data.ts";

/** The running attempt, as what comes from elsewhere changes it. */
export interface OtherTabs {
  readonly data: PracticeData;
  readonly form: HTMLFormElement;
  readonly store: AttemptRepository;
  readonly found: Found | Late;
  readonly latest: RefObject<Attempt>;
  /** Whether what is kept has still not been opened. */
  readonly late: RefObject<boolean>;
  readonly show: (next: Attempt) => void;
  readonly save: (next: Attempt, instead?: readonly string[]) => Promise<void>;
  readonly setOpened: (change: (before: OpenedAttempt) => OpenedAttempt) => void;
  readonly setChoice: (choice: Choice | undefined) => void;
  readonly setKept: (kept: StorageState) => void;
  readonly setJoined: (joined: boolean) => void;
}

/** Whether one copy of an attempt has answers that another has not. */
const differs = (a: Attempt, b: Attempt): boolean => JSON.stringify(a.answers) !== JSON.stringify(b.answers);

/** Takes over what was answered in another tab, and what was kept and took its time to be read. */
export const useOtherTabs = (running: OtherTabs): void => {
  const { data, form, store, found, latest, late, show, save, ...set } = running;

  useEffect(
    () =>
      store.follow((other) => {
        const fitted = resumeAttempt(other, data.knownHashes)?.attempt;
        if (!fitted || late.current) return;
        const mine = latest.current;
        if (other.id !== mine.id) {
          // Where answers were given they are kept beside the other attempt, and the learner is asked.
          if (hasAnswers(mine)) return save(mine);
          set.setJoined(true);
          set.setKept("kept");
          return show(fitted);
        }
        const merged = mergeAttempts(mine, fitted);
        if (!differs(merged, mine)) return;
        show(merged);
        set.setJoined(true);
      }),
    // The rest stays the same for as long as the page does.
    [store, data],
  );

  useEffect(() => {
    if (found.state !== "late") return;
    found.arrives.then((arrived) => {
      late.current = false;
      const mine = latest.current;
      const next = openAttempt(data, form, store, arrived);
      if (!next.resumed) {
        set.setOpened((before) => ({ ...before, notices: next.notices }));
        set.setKept(arrived.state === "newer" ? "newer" : "kept");
        if (next.unsaved || hasAnswers(mine)) save(mine, next.unsaved?.instead);
        return;
      }
      // An attempt that is finished, or asks other questions, cannot take all in: the learner says which of the two it is to be.
      const fits =
        next.attempt.place.at !== "results" &&
        Object.keys(mine.answers).every((id) => next.attempt.questions.includes(id));
      if (hasAnswers(mine) && !fits) {
        save(mine);
        return;
      }
      const joined = mergeEarlyAnswers(next.attempt, mine);
      set.setOpened(() => next);
      set.setChoice(next.choice);
      set.setKept("kept");
      show(joined);
      if (hasAnswers(mine) || next.unsaved) save(joined, [mine.id, ...(next.unsaved?.instead ?? [])]);
    });
    // Only once: it arrives once.
  }, []);
};
