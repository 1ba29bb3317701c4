import { typedText } from "@sidelight/content/questions";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { neighbour } from "../session/attempt.ts";
import type { SavedAttempt } from "../session/parse-attempt.ts";
import { handedIn, resultsOf } from "../session/results.ts";
import { quizWords } from "../words/quiz-words.ts";
import { answerError, spellingError } from "./answer-error.ts";
import { AnswerErrorSummary, errorId } from "./answer-error-summary.tsx";
import { chosenInForm, confidenceInForm } from "./controls-dom.ts";
import { EvidenceDialog, type OpenEvidence } from "./evidence-dialog.tsx";
import { Feedback } from "./feedback.tsx";
import { questionPart, slotIn } from "./form-dom.ts";
import { KeepingNote } from "./keeping-note.tsx";
import { Notices } from "./notices.tsx";
import { movedWords, moveRow, sayMoved } from "./order-dom.ts";
import type { PracticeData } from "./practice-data.ts";
import { QuestionActions } from "./question-actions.tsx";
import { ResultsView } from "./results-view.tsx";
import { ReviewView } from "./review-view.tsx";
import { useAttempt } from "./use-attempt.ts";
import { useFormEvents } from "./use-form-events.ts";
import { useFormView } from "./use-form-view.ts";
import { useNextFocus } from "./use-next-focus.ts";

/** The served form and what it does not say. */
export interface PracticeProps {
  readonly form: HTMLFormElement;
  readonly data: PracticeData;
  /** Where the attempt is kept, and what was found there. */
  readonly keeper: AttemptKeeper;
  readonly saved: SavedAttempt;
}

/**
 * Takes the served form over. Questions, options and what is chosen stay in the form, where the browser keeps them;
 * only what answers add (feedback, buttons, results) is rendered, into the places that the form keeps free.
 */
export function Practice({ form, data, keeper, saved }: PracticeProps) {
  const running = useAttempt(data, form, keeper, saved);
  const words = quizWords[data.language];
  const { attempt, send } = running;
  const [error, setError] = useState<string>();
  const [evidence, setEvidence] = useState<OpenEvidence>();
  // The typed answer that was sent back for its spelling: sent in again as it is, it is meant.
  const spelled = useRef<string>(undefined);
  // A finished attempt can be looked through without changing what is saved.
  const [lookingAt, setLookingAt] = useState<string>();

  const finished = attempt.place.at === "results";
  const shown = attempt.place.at === "question" ? attempt.place.id : lookingAt;
  const question = shown === undefined ? undefined : data.questions[shown];
  const answer = shown === undefined ? undefined : attempt.answers[shown];
  const closed = finished || (attempt.mode === "practice" && answer?.checked === true);
  const part = shown === undefined ? null : questionPart(form, shown);

  useFormView({ form, data, attempt, shown, closed, error });
  // After the form is in step: what is still hidden cannot be given focus.
  const focusNext = useNextFocus(form);

  const go = (id: string) => {
    setError(undefined);
    if (finished) setLookingAt(id);
    else send({ type: "go", question: id });
    focusNext("question");
  };
  const showPanel = (type: "review" | "finish") => {
    setError(undefined);
    setLookingAt(undefined);
    if (!(finished && type === "finish")) send({ type });
    focusNext("panel");
  };
  const restart = (...only: Parameters<typeof running.restart>) => {
    setLookingAt(undefined);
    running.restart(...only);
    focusNext("question");
  };

  const choose = (id: string) => {
    send({ type: "choose", question: id, chosen: chosenInForm(form, id), hash: data.hashes[id] ?? "" });
    setError(undefined);
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
    onSubmit: () => {
      if (!question || shown === undefined || closed) return;
      const chosen = chosenInForm(form, shown);
      const problem =
        answerError(question, chosen, words) ??
        (attempt.mode === "practice" ? spellingError(question, chosen, spelled.current, words) : undefined);
      spelled.current = typedText(chosen);
      setError(problem);
      if (problem) return focusNext("error");
      send({ type: "choose", question: shown, chosen, hash: data.hashes[shown] ?? "" });
      send({ type: "check", question: shown });
      if (attempt.mode === "practice") return focusNext("feedback");
      const next = neighbour(attempt, shown, 1);
      return next ? go(next) : showPanel("review");
    },
  });

  // The way back from the lesson names the question that was left.
  useEffect(() => {
    const asked = /^#q-(.+)$/.exec(location.hash)?.[1];
    if (!asked || !attempt.questions.includes(asked)) return;
    history.replaceState(null, "", location.pathname + location.search);
    go(asked);
    if (attempt.answers[asked]?.checked) focusNext("feedback");
    // Only on arrival.
  }, []);

  const feedback = slotIn(part, "feedback");
  const actions = slotIn(part, "actions");
  const problem = slotIn(part, "error");
  const notice = slotIn(form, "notice");
  const panel = slotIn(form, "panel");
  const status = slotIn(form, "status");

  return (
    <>
      {notice
        ? createPortal(
            <>
              {shown !== undefined && error ? (
                <AnswerErrorSummary words={words} form={form} question={shown} message={error} />
              ) : null}
              {keeper.notice ? <p className="notice">{keeper.notice}</p> : null}
              <Notices words={words} running={running} shown={shown} onRestart={() => restart()} />
            </>,
            notice,
          )
        : null}
      {problem && shown !== undefined && error
        ? createPortal(
            <p id={errorId(shown)} className="error">
              <span className="visually-hidden">{words.error.prefix}</span>
              {error}
            </p>,
            problem,
          )
        : null}
      {status
        ? createPortal(
            <KeepingNote
              words={words}
              attempt={attempt}
              kept={running.kept}
              keeper={keeper}
              joined={running.joined}
            />,
            status,
          )
        : null}
      {feedback && shown !== undefined && question && closed
        ? createPortal(
            <Feedback
              data={data}
              id={shown}
              question={question}
              chosen={handedIn(attempt, shown)}
              confidence={answer?.checked ? answer.confidence : undefined}
              criteria={answer?.criteria ?? []}
              onCriteria={(criteria) => send({ type: "set-criteria", question: shown, criteria })}
              onEvidence={(sentences, opener) => setEvidence({ question: shown, sentences, opener })}
            />,
            feedback,
          )
        : null}
      {actions && shown !== undefined
        ? createPortal(
            <QuestionActions
              words={words}
              attempt={attempt}
              id={shown}
              closed={closed}
              finished={finished}
              onGo={go}
              onReview={() => showPanel("review")}
              onFinish={() => showPanel("finish")}
            />,
            actions,
          )
        : null}
      {panel && shown === undefined
        ? createPortal(
            finished ? (
              <ResultsView
                data={data}
                attempt={attempt}
                onGo={go}
                onRetry={() => {
                  const { missed, score, of } = resultsOf(attempt, data.questions);
                  restart({ questions: missed, first: attempt.first ?? { score, of } });
                }}
                onRestart={() => restart()}
              />
            ) : (
              <ReviewView data={data} attempt={attempt} onGo={go} onFinish={() => showPanel("finish")} />
            ),
            panel,
          )
        : null}
      <EvidenceDialog data={data} evidence={evidence} onClose={() => setEvidence(undefined)} />
    </>
  );
}
