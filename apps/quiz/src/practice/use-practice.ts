import { answerTo, neighbour } from "@sidelight/attempt";
import { typedText } from "@sidelight/content/questions";
import { useEffect, useRef, useState } from "react";
import type { AttemptController, Restart } from "../attempt/attempt-controller.ts";
import type { AttemptState } from "../attempt/attempt-state.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { watchLengths } from "../questions/length-dom.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { answerError, spellingError } from "./answer-error.ts";
import { confidenceInForm, responseInForm } from "./controls-dom.ts";
import { movedWords, moveRow, sayMoved } from "./order-dom.ts";
import { useFormEvents } from "./use-form-events.ts";
import { useFormView } from "./use-form-view.ts";
import { useNextFocus } from "./use-next-focus.ts";

/** A practice as it is now, and what can be done in it. */
export interface RunningPractice {
  /** The question that is shown, if any. */
  readonly shown: string | undefined;
  /** The question the learner left to return to the answer list. */
  readonly left: string | undefined;
  /** Whether the response to the shown question can no longer be changed. */
  readonly closed: boolean;
  readonly finished: boolean;
  /** Why the response cannot be checked yet. */
  readonly error: string | undefined;
  readonly focusNext: ReturnType<typeof useNextFocus>;
  readonly go: (question: string) => void;
  readonly showPanel: (type: "review" | "finish") => void;
  readonly restart: (as?: Restart) => void;
  /** Takes the other attempt of a choice, or keeps this one. */
  readonly choose: (other: boolean) => void;
  /** Submits the response to a question: the shown one, or the one whose button was pressed before the script arrived. */
  readonly submit: (question: string) => void;
}

/** Turns what the learner does into events of the attempt, and moves focus to what follows. */
export const usePractice = (
  form: HTMLFormElement,
  data: QuizData,
  { attempt }: AttemptState,
  controller: AttemptController,
): RunningPractice => {
  const { dispatch } = controller;
  const [error, setError] = useState<string>();
  // The typed answer that the learner was asked to check for spelling. Submitted again unchanged, it counts.
  const spelled = useRef<string>(undefined);
  // A finished attempt can be reviewed without changing what is saved.
  const [reviewed, setReviewed] = useState<string>();
  // The question the learner left to return to the answer list.
  const [left, setLeft] = useState<string>();

  const finished = attempt.place.at === "results";
  const shown = attempt.place.at === "question" ? attempt.place.id : reviewed;
  const isClosed = (id: string) =>
    finished || (attempt.mode === "practice" && answerTo(attempt, id)?.submitted === true);
  const closed = shown === undefined ? finished : isClosed(shown);

  useFormView({ form, data, attempt, shown, closed, error });
  useEffect(() => watchLengths(form, data.language), [form, data]);
  // After the form is up to date, because a hidden element cannot get focus.
  const focusNext = useNextFocus(form);

  const respond = (id: string) =>
    dispatch({
      type: "respond",
      question: id,
      response: responseInForm(form, id),
      hash: data.hashes[id] ?? "",
    });
  const respondAndSubmit = (id: string) => {
    respond(id);
    dispatch({ type: "submit", question: id });
  };
  /** Submits a complete response of a test, whichever way the learner leaves the question. */
  const submitOnLeaving = () => {
    if (attempt.mode !== "test" || finished || shown === undefined) return;
    const question = data.questions[shown];
    if (!question || answerError(question, responseInForm(form, shown), quizMessages[data.language])) return;
    respondAndSubmit(shown);
  };
  const go = (id: string) => {
    submitOnLeaving();
    setError(undefined);
    if (finished) setReviewed(id);
    else dispatch({ type: "go-to", question: id });
    focusNext("question");
  };
  const showPanel = (type: "review" | "finish") => {
    submitOnLeaving();
    setError(undefined);
    setReviewed(undefined);
    setLeft(type === "review" && attempt.reviewed ? shown : undefined);
    if (!(finished && type === "finish")) dispatch({ type });
    focusNext(type === "review" && attempt.reviewed && shown !== undefined ? "row" : "panel");
  };
  const switchAttempt = (change: () => void) => {
    setError(undefined);
    setReviewed(undefined);
    change();
    focusNext("either");
  };
  const respondTo = (id: string) => {
    respond(id);
    setError(undefined);
  };

  const submit = (id: string) => {
    const question = data.questions[id];
    if (!question || isClosed(id)) return;
    const words = quizMessages[data.language];
    const response = responseInForm(form, id);
    const problem =
      answerError(question, response, words) ??
      (attempt.mode === "practice" ? spellingError(question, response, spelled.current, words) : undefined);
    spelled.current = typedText(response);
    setError(problem);
    if (problem) return focusNext("error");
    respondAndSubmit(id);
    if (attempt.mode === "practice") return focusNext("feedback");
    const next = attempt.reviewed ? undefined : neighbour(attempt, id, 1);
    return next ? go(next) : showPanel("review");
  };

  useFormEvents(form, {
    onMode: (mode) => dispatch({ type: "set-mode", mode }),
    onRespond: (id, control) => {
      const moved = moveRow(form, id, control);
      if (moved) sayMoved(form, id, movedWords(data, id, moved));
      respondTo(id);
    },
    onMove: (id, button) => {
      const moved = moveRow(form, id, button);
      if (!moved) return;
      // Another row may have moved around the button, so focus goes back to it.
      button.focus();
      sayMoved(form, id, movedWords(data, id, moved));
      respondTo(id);
    },
    onConfidence: (id) => {
      const confidence = confidenceInForm(form, id);
      if (confidence)
        dispatch({ type: "set-confidence", question: id, confidence, hash: data.hashes[id] ?? "" });
    },
    onHint: (id, hints) => dispatch({ type: "open-hint", question: id, hints, hash: data.hashes[id] ?? "" }),
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
    restart: (as) => switchAttempt(() => controller.restart(as)),
    choose: (other) => switchAttempt(() => controller.choose(other)),
    submit,
  };
};
