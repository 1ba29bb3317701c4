import { answerTo, submittedResponse } from "@sidelight/attempt";
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import type { AttemptController } from "../attempt/attempt-controller.ts";
import { useAttempt } from "../attempt/use-attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { AnswerErrorSummary, errorId } from "../practice/answer-error-summary.tsx";
import { EvidenceDialog, type OpenEvidence } from "../practice/evidence-dialog.tsx";
import { Feedback } from "../practice/feedback.tsx";
import { questionPart, slotIn } from "../practice/form-dom.ts";
import { Notices } from "../practice/notices.tsx";
import { QuestionActions } from "../practice/question-actions.tsx";
import { LeaveButton, SessionEnd, SessionEnded } from "../practice/session-end.tsx";
import { StorageNote } from "../practice/storage-note.tsx";
import { useArrival } from "../practice/use-arrival.ts";
import { usePlatformSession } from "../practice/use-platform-session.ts";
import { usePractice } from "../practice/use-practice.ts";
import { useSinglePress } from "../practice/use-single-press.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { Panel } from "./panel.tsx";

/** The served form, and what the island needs to run it. */
export interface PlayerProps {
  readonly form: HTMLFormElement;
  readonly data: QuizData;
  /** Where the attempt is saved. */
  readonly store: AttemptRepository;
  readonly controller: AttemptController;
  /** The question whose button was pressed before the script arrived, if one was. */
  readonly held: string | undefined;
}

/** Renders into a place that the form reserves. */
const into = (place: HTMLElement | null, content: ReactNode) => (place ? createPortal(content, place) : null);

/**
 * Takes over the served form. Questions, options and responses stay in the form, where the browser has them; only what follows
 * from answers (feedback, buttons, results) is rendered, into the places that the form reserves.
 */
export function Player({ form, data, store, controller, held }: PlayerProps) {
  const state = useAttempt(controller);
  const practice = usePractice(form, data, state, controller);
  useArrival(state.attempt, practice, held);
  useSinglePress(form);
  const session = usePlatformSession(store.session);
  const [evidence, setEvidence] = useState<OpenEvidence>();

  const words = quizMessages[data.language];
  const { attempt } = state;
  const { shown, closed, finished, error, go, showPanel } = practice;
  const question = shown === undefined ? undefined : data.questions[shown];
  const answer = shown === undefined ? undefined : answerTo(attempt, shown);
  const part = shown === undefined ? null : questionPart(form, shown);

  return (
    <>
      {into(
        slotIn(form, "notice"),
        <>
          {shown !== undefined && error ? (
            <AnswerErrorSummary words={words} form={form} question={shown} message={error} />
          ) : null}
          {session?.state === "ended" ? (
            <SessionEnded words={words.storage.sessions} session={session} />
          ) : null}
          {store.notice ? <p className="notice">{store.notice}</p> : null}
          <Notices words={words} state={state} practice={practice} />
        </>,
      )}
      {shown !== undefined && error
        ? into(
            slotIn(part, "error"),
            <p id={errorId(shown)} className="error">
              <span className="visually-hidden">{words.error.prefix}</span>
              {error}
            </p>,
          )
        : null}
      {into(
        slotIn(form, "status"),
        <>
          <StorageNote data={data} state={state} store={store} reports={session?.state !== "ended"} />
          {session ? <SessionEnd words={words.storage.sessions} session={session} /> : null}
        </>,
      )}
      {shown !== undefined && question && closed
        ? into(
            slotIn(part, "feedback"),
            <Feedback
              data={data}
              id={shown}
              question={question}
              response={submittedResponse(attempt, shown)}
              confidence={answer?.submitted ? answer.confidence : undefined}
              criteria={answer?.criteria ?? []}
              onCriteria={(criteria) =>
                controller.dispatch({ type: "set-criteria", question: shown, criteria })
              }
              onEvidence={(sentences, opener) => setEvidence({ question: shown, sentences, opener })}
            />,
          )
        : null}
      {shown === undefined
        ? into(
            slotIn(form, "panel"),
            <Panel
              data={data}
              attempt={attempt}
              practice={practice}
              leave={session ? <LeaveButton words={words.storage.sessions} session={session} /> : null}
            />,
          )
        : into(
            slotIn(part, "actions"),
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
          )}
      <EvidenceDialog data={data} evidence={evidence} onClose={() => setEvidence(undefined)} />
    </>
  );
}
