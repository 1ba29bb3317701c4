import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Attempt, type AttemptEvent, attemptAfter, startAttempt } from "../session/attempt.ts";
import { attemptStorage } from "../session/attempt-storage.ts";
import { resumeAttempt } from "../session/resume-attempt.ts";
import { quizWords } from "../words/quiz-words.ts";
import { chosenInForm } from "./controls-dom.ts";
import { modeInForm } from "./form-dom.ts";
import type { PracticeData } from "./practice-data.ts";
import { newSeed, readSeed } from "./read-seed.ts";

/** An attempt as the page works with it. */
export interface RunningAttempt {
  readonly attempt: Attempt;
  /** Questions edited since they were answered, until they are answered again. */
  readonly updated: readonly string[];
  /** Whether this attempt was begun on an earlier visit. */
  readonly resumed: boolean;
  /** Sentences the learner should see: a broken seed, progress that could not be read. */
  readonly notices: readonly string[];
  /** Whether the browser keeps the attempt. */
  readonly kept: boolean;
  readonly send: (event: AttemptEvent) => void;
  /** Starts again: all questions in a new order, or only the given ones with the first outcome kept. */
  readonly restart: (only?: Pick<Attempt, "questions" | "first">) => void;
}

/** What was chosen in the served form before the script came counts, unless an earlier visit answered the question. */
const withEarlyChoices = (attempt: Attempt, form: HTMLFormElement, { hashes }: PracticeData): Attempt =>
  attempt.questions.reduce(
    (so, question) => {
      const chosen = so.answers[question] ? [] : chosenInForm(form, question);
      return chosen.length > 0
        ? attemptAfter(so, { type: "choose", question, chosen, hash: hashes[question] ?? "" })
        : so;
    },
    attemptAfter(attempt, { type: "set-mode", mode: modeInForm(form) ?? attempt.mode }),
  );

const opened = (data: PracticeData, form: HTMLFormElement) => {
  const hashes = data.hashes;
  const words = quizWords[data.language];
  const request = readSeed(location.search, words);
  const saved = attemptStorage(data.lesson).load();
  const fresh = startAttempt({
    lesson: data.lesson,
    seed: request.seed ?? data.seed,
    questions: Object.keys(data.questions),
  });
  const notices = [request.problem, saved === "unreadable" ? words.notices.unreadable : undefined].filter(
    (it) => it !== undefined,
  );
  const going = saved && saved !== "unreadable" ? resumeAttempt(saved, hashes) : undefined;
  // An address with another order than the attempt under way asks for a new attempt.
  const resumed =
    going && (request.seed === undefined || request.seed === going.attempt.seed) ? going : undefined;
  const attempt = resumed ? resumed.attempt : withEarlyChoices(fresh, form, data);
  return { attempt, updated: resumed?.updated ?? [], resumed: resumed !== undefined, notices };
};

/** Opens a lesson's attempt, new or saved, and saves every change of it. */
export const useAttempt = (data: PracticeData, form: HTMLFormElement): RunningAttempt => {
  const storage = useMemo(() => attemptStorage(data.lesson), [data.lesson]);
  const [opening] = useState(() => opened(data, form));
  const [attempt, setAttempt] = useState(opening.attempt);
  const [kept, setKept] = useState(true);
  const latest = useRef(attempt);

  const move = useCallback(
    (next: Attempt) => {
      if (next === latest.current) return;
      latest.current = next;
      // Saved before it is shown: a tab closed in between has lost nothing.
      setKept(storage.save(next));
      setAttempt(next);
    },
    [storage],
  );
  const send = useCallback((event: AttemptEvent) => move(attemptAfter(latest.current, event)), [move]);
  const restart = useCallback(
    (only?: Pick<Attempt, "questions" | "first">) => {
      const questions = only?.questions ?? Object.keys(data.questions);
      const first = only?.first;
      const start = { lesson: data.lesson, seed: newSeed(), questions, mode: latest.current.mode };
      move(startAttempt(first ? { ...start, first } : start));
    },
    [data, move],
  );

  // Another tab may be further: what this one shows on return is what was saved last.
  useEffect(() => {
    const follow = () => {
      const saved = storage.load();
      if (
        saved &&
        saved !== "unreadable" &&
        saved.revision > latest.current.revision &&
        saved.seed === latest.current.seed
      ) {
        latest.current = saved;
        setAttempt(saved);
      }
    };
    addEventListener("pageshow", follow);
    return () => removeEventListener("pageshow", follow);
  }, [storage]);

  const same = attempt.seed === opening.attempt.seed;
  return {
    attempt,
    updated: same ? opening.updated.filter((id) => !attempt.answers[id]) : [],
    resumed: same && opening.resumed,
    notices: opening.notices,
    kept,
    send,
    restart,
  };
};
