import { useCallback, useEffect, useRef, useState } from "react";
import type { AttemptKeeper, Kept } from "../keeping/attempt-keeper.ts";
import { type Attempt, type AttemptEvent, attemptAfter } from "../session/attempt.ts";
import { mergeAttempts } from "../session/merge-attempts.ts";
import type { SavedAttempt } from "../session/parse-attempt.ts";
import { resumeAttempt } from "../session/resume-attempt.ts";
import { newAttempt, type OpenedAttempt, openAttempt } from "./open-attempt.ts";
import type { PracticeData } from "./practice-data.ts";
import { newSeed } from "./read-seed.ts";

/** An event as the page sends it: the time is added when it is sent. */
export type TimelessEvent = AttemptEvent extends infer Event
  ? Event extends AttemptEvent
    ? Omit<Event, "at">
    : never
  : never;

/** An attempt as the page works with it. */
export interface RunningAttempt extends OpenedAttempt {
  /** Whether the attempt is kept between visits, and why not. */
  readonly kept: Kept;
  /** Whether answers from another tab were added. */
  readonly joined: boolean;
  readonly send: (event: TimelessEvent) => void;
  /** Starts again: all questions in a new order, or only the given ones with the first outcome kept. */
  readonly restart: (only?: Pick<Attempt, "questions" | "first">) => void;
}

/** Whether one copy of an attempt has answers that another has not. */
const differs = (a: Attempt, b: Attempt): boolean => JSON.stringify(a.answers) !== JSON.stringify(b.answers);

/** Runs a lesson's attempt: saves every change of it, and takes over what another tab answered. */
export const useAttempt = (
  data: PracticeData,
  form: HTMLFormElement,
  keeper: AttemptKeeper,
  saved: SavedAttempt,
): RunningAttempt => {
  const [opening] = useState(() => openAttempt(data, form, saved));
  const [attempt, setAttempt] = useState(opening.attempt);
  const [kept, setKept] = useState<Kept>(saved.state === "newer" ? "newer" : "kept");
  const [joined, setJoined] = useState(false);
  const latest = useRef(attempt);

  const move = useCallback(
    (next: Attempt, replacing = false) => {
      if (next === latest.current) return;
      latest.current = next;
      // The write is under way before the change is shown: a tab closed in between has lost nothing.
      keeper.save(next, replacing).then(setKept);
      setAttempt(next);
    },
    [keeper],
  );
  const send = useCallback(
    (event: TimelessEvent) =>
      move(attemptAfter(latest.current, { ...event, at: Date.now() } as AttemptEvent)),
    [move],
  );
  const restart = useCallback(
    (only?: Pick<Attempt, "questions" | "first">) => {
      const questions = only?.questions ?? Object.keys(data.questions);
      const start = { lesson: data.lesson, seed: newSeed(), questions, mode: latest.current.mode };
      move(newAttempt(only?.first ? { ...start, first: only.first } : start), true);
    },
    [data, move],
  );

  useEffect(() => {
    // Answers to questions that were edited are gone: what is kept must not bring them back.
    if (opening.updated.length > 0) keeper.save(opening.attempt, true).then(setKept);
    // What was chosen before the script came is kept from its first moment on.
    else if (!opening.resumed && Object.keys(opening.attempt.answers).length > 0)
      keeper.save(opening.attempt).then(setKept);
  }, [keeper, opening]);

  useEffect(
    () =>
      keeper.follow((other) => {
        if (other.id !== latest.current.id) return;
        const fitted = resumeAttempt(other, data.knownHashes)?.attempt;
        if (!fitted) return;
        const merged = mergeAttempts(latest.current, fitted);
        if (!differs(merged, latest.current)) return;
        latest.current = merged;
        setAttempt(merged);
        setJoined(true);
      }),
    [keeper, data],
  );

  const same = attempt.id === opening.attempt.id;
  return {
    ...opening,
    attempt,
    updated: same ? opening.updated.filter((id) => !attempt.answers[id]) : [],
    resumed: same && opening.resumed,
    kept,
    joined: same && joined,
    send,
    restart,
  };
};
