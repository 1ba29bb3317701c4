import { useCallback, useEffect, useRef, useState } from "react";
import { type Attempt, type AttemptEvent, attemptAfter } from "../attempt/attempt.ts";
import { resumeAttempt } from "../attempt/resume-attempt.ts";
import type { AttemptRepository, Found, Late, StorageState } from "../storage/attempt-repository.ts";
import { type Choice, newAttempt, type OpenedAttempt, openAttempt } from "./open-attempt.ts";
import type { PracticeData } from "./practice-data.ts";
import { dropSeed, newSeed } from "./read-seed.ts";
import { useOtherTabs } from "./use-other-tabs.ts";

/** An event as the page sends it: the time is added when it is sent. */
export type TimelessEvent = AttemptEvent extends infer Event
  ? Event extends AttemptEvent
    ? Omit<Event, "at">
    : never
  : never;

/** What a new attempt is to be: all questions in a new order, or only some with the first outcome kept, or in a given order. */
export type Restart = Partial<Pick<Attempt, "questions" | "first" | "seed">>;

/** An attempt as the page works with it. */
export interface RunningAttempt extends Omit<OpenedAttempt, "choice" | "unsaved"> {
  /** Whether the attempt is kept between visits, and why not. */
  readonly kept: StorageState;
  /** Whether answers from another tab were added. */
  readonly joined: boolean;
  /** That there is another attempt, and the learner has to say which to go on with. */
  readonly choice: Choice | undefined;
  /** Takes the other attempt of the choice, or goes on with this one. */
  readonly decide: (take: boolean) => void;
  readonly send: (event: TimelessEvent) => void;
  readonly restart: (as?: Restart) => void;
}

/** Runs a lesson's attempt: saves every change of it, and takes over what another tab answered. */
export const useAttempt = (
  data: PracticeData,
  form: HTMLFormElement,
  store: AttemptRepository,
  found: Found | Late,
): RunningAttempt => {
  const [opened, setOpened] = useState(() => openAttempt(data, form, store, found));
  const [attempt, setAttempt] = useState(opened.attempt);
  const [kept, setKept] = useState<StorageState>(
    found.state === "newer" || found.state === "late" ? found.state : "kept",
  );
  const [joined, setJoined] = useState(false);
  const [choice, setChoice] = useState(opened.choice);
  const latest = useRef(attempt);
  const late = useRef(found.state === "late");

  const show = useCallback((next: Attempt) => {
    latest.current = next;
    setAttempt(next);
  }, []);
  const save = useCallback(
    async (next: Attempt, instead?: readonly string[]) => {
      const now = await store.save(next, instead);
      // Until what is kept has been opened, nobody can say what became of this.
      if (late.current) return;
      setKept(now);
      if (now === "kept" && instead) dropSeed();
      if (now !== "beside") return;
      const other = await store.load();
      if (other.state === "attempt" && other.attempt.id !== latest.current.id)
        setChoice({ kind: "replaced", other: other.attempt });
    },
    [store],
  );
  const move = useCallback(
    (next: Attempt, instead?: readonly string[]) => {
      if (next === latest.current) return;
      latest.current = next;
      // The write is under way before the change is shown: a tab closed in between has lost nothing.
      save(next, instead);
      setAttempt(next);
    },
    [save],
  );
  const send = useCallback(
    (event: TimelessEvent) =>
      move(attemptAfter(latest.current, { ...event, at: Date.now() } as AttemptEvent)),
    [move],
  );
  const restart = useCallback(
    ({ questions = Object.keys(data.questions), seed, first }: Restart = {}) => {
      const { id, mode } = latest.current;
      const start = { lesson: data.lesson, seed: seed ?? newSeed(), questions, mode };
      setJoined(false);
      setChoice(undefined);
      // One that was asked for stays in the address until it is kept.
      if (seed === undefined) dropSeed();
      move(newAttempt(first ? { ...start, first } : start), [id]);
    },
    [data, move],
  );
  const decide = (take: boolean) => {
    if (!choice) return;
    setChoice(undefined);
    if (choice.kind === "seed") return take ? restart({ seed: choice.seed }) : dropSeed();
    if (!take) return choice.kind === "beside" ? store.forget(choice.other.id) : save(latest.current, []);
    show(resumeAttempt(choice.other, data.knownHashes)?.attempt ?? choice.other);
    save(latest.current, []);
  };

  useEffect(() => {
    // What was chosen before the script came is kept from its first moment on.
    if (opened.unsaved) save(opened.attempt, opened.unsaved.instead);
    else if (!opened.choice && !late.current) dropSeed();
    // Only what was opened with.
  }, []);

  useOtherTabs({
    data,
    form,
    store,
    found,
    latest,
    late,
    show,
    save,
    setOpened,
    setChoice,
    setKept,
    setJoined,
  });

  const same = attempt.id === opened.attempt.id;
  return {
    ...opened,
    attempt,
    updated: same ? opened.updated.filter((id) => !attempt.answers[id]) : [],
    resumed: same && opened.resumed,
    kept,
    joined,
    choice,
    decide,
    send,
    restart,
  };
};
