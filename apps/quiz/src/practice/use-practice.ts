import { typedText } from "@sidelight/content/questions";
import { useEffect, useRef, useState } from "react";
import { neighbour } from "../attempt/attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { watchLengths } from "../questions/length-dom.ts";
import { answerError, spellingError } from "./answer-error.ts";
import { chosenInForm, confidenceInForm } from "./controls-dom.ts";
import { movedWords, moveRow, sayMoved } from "./order-dom.ts";
import type { PracticeData } from "./practice-data.ts";
import type { Restart, RunningAttempt } from "./use-attempt.ts";
import { useFormEvents } from "./use-form-events.ts";
import { useFormView } from "./use-form-view.ts";
import { useNextFocus } from "./use-next-focus.ts";

/** A practice as it stands, and what can be done in it. */
export interface RunningPractice {
  /** The question that is shown, if one is. */
  readonly shown: string | undefined;
  /** The question that was left for the list of answers, once that list had been seen before. */
  readonly left: string | undefined;
  /** Whether its answer can no longer be changed. */
  readonly closed: boolean;
  readonly finished: boolean;
  /** Why its answer cannot be checked yet. */
  readonly error: string | undefined;
  readonly focusNext: ReturnType<typeof useNextFocus>;
  readonly go: (question: string) => void;
  readonly showPanel: (type: "review" | "finish") => void;
  readonly restart: (as?: Restart) => void;
  readonly decide: (take: boolean) => void;
  /** Hands in what is chosen for a question: the one that is shown, or the one that a press was held for. */
  readonly submit: (question: string) => void;
}

/** Turns what the learner does into events of the attempt, and moves focus to what comes of it. */
export const usePractice = (
  form: HTMLFormElement,
  data: PracticeData,
  running: RunningAttempt,
): RunningPractice => {
  const { attempt, send } = running;
  const [error, setError] = useState<string>();
  // The typed answer that was sent back for its spelling: sent in again as it is, it is meant.
  const spelled = useRef<string>(undefined);
  // A finished attempt can be looked through without changing what is saved.
  const [lookingAt, setLookingAt] = useState<string>();

  // The question from which the list of answers was come back to.
  const [left, setLeft] = useState<string>();

  const finished = attempt.place.at === "results";
  const shown = attempt.place.at === "question" ? attempt.place.id : lookingAt;
  const isClosed = (id: string) =>
    finished || (attempt.mode === "practice" && attempt.answers[id]?.checked === true);
  const closed = shown === undefined ? finished : isClosed(shown);

  useFormView({ form, data, attempt, shown, closed, error });
  useEffect(() => watchLengths(form, data.language), [form, data]);
  // After the form is in step: what is still hidden cannot be given focus.
  const focusNext = useNextFocus(form);

  /** In a test what is chosen counts, however one goes on from it. */
  const handIn = () => {
    if (attempt.mode !== "test" || finished || shown === undefined) return;
    const question = data.questions[shown];
    const chosen = chosenInForm(form, shown);
    if (!question || answerError(question, chosen, quizMessages[data.language])) return;
    send({ type: "choose", question: shown, chosen, hash: data.hashes[shown] ?? "" });
    send({ type: "check", question: shown });
  };
  const go = (id: string) => {
    handIn();
    setError(undefined);
    if (finished) setLookingAt(id);
    else send({ type: "go", question: id });
    focusNext("question");
  };
  const showPanel = (type: "review" | "finish") => {
    handIn();
    setError(undefined);
    setLookingAt(undefined);
    setLeft(type === "review" && attempt.reviewed ? shown : undefined);
    if (!(finished && type === "finish")) send({ type });
    focusNext(type === "review" && attempt.reviewed && shown !== undefined ? "row" : "panel");
  };
  const afresh = (change: () => void) => {
    setError(undefined);
    setLookingAt(undefined);
    change();
    focusNext("either");
  };
  const choose = (id: string) => {
    send({ type: "choose", question: id, chosen: chosenInForm(form, id), hash: data.hashes[id] ?? "" });
    setError(undefined);
  };

  const submit = (id: string) => {
    const question = data.questions[id];
    if (!question || isClosed(id)) return;
    const words = quizMessages[data.language];
    const chosen = chosenInForm(form, id);
    const problem =
      answerError(question, chosen, words) ??
      (attempt.mode === "practice" ? spellingError(question, chosen, spelled.current, words) : undefined);
    spelled.current = typedText(chosen);
    setError(problem);
    if (problem) return focusNext("error");
    send({ type: "choose", question: id, chosen, hash: data.hashes[id] ?? "" });
    send({ type: "check", question: id });
    if (attempt.mode === "practice") return focusNext("feedback");
    const next = attempt.reviewed ? undefined : neighbour(attempt, id, 1);
    return next ? go(next) : showPanel("review");
  };

  useFormEvents(form, {
    onMode: (mode) => send({ type: "set-mode", mode }),
    onChoose: (id, control) => {
      const moved = moveRow(form, id, control);
      if (moved) sayMoved(form, id, movedWords(data, id, moved));
      choose(id);
    },
    onMove: (id, button) => {
      const moved = moveRow(form, id, button);
      if (!moved) return;
      // Another row may have moved around the button; focus has to be where the press was.
      button.focus();
      sayMoved(form, id, movedWords(data, id, moved));
      choose(id);
    },
    onConfidence: (id) => {
      const confidence = confidenceInForm(form, id);
      if (confidence) send({ type: "set-confidence", question: id, confidence, hash: data.hashes[id] ?? "" });
    },
    onHint: (id, hints) => send({ type: "open-hint", question: id, hints, hash: data.hashes[id] ?? "" }),
    onSubmit: () => shown !== undefined && submit(shown),
  });

  return {
    shown,
    left,
    closed,
    finished,
    error,
    focusNext,
    go,
    showPanel,
    restart: (as) => afresh(() => running.restart(as)),
    decide: (take) => afresh(() => running.decide(take)),
    submit,
  };
};
