import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { handedIn } from "../attempt/results.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { AttemptRepository, Found, Late } from "../storage/attempt-repository.ts";
import { AnswerErrorSummary, errorId } from "./answer-error-summary.tsx";
import { EvidenceDialog, type OpenEvidence } from "./evidence-dialog.tsx";
import { Feedback } from "./feedback.tsx";
import { questionPart, slotIn } from "./form-dom.ts";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import type { PracticeData } from "./practice-data.ts";
import { QuestionActions } from "./question-actions.tsx";
import { LeaveButton, SessionEnd, SessionEnded } from "./session-end.tsx";
import { StorageNote } from "./storage-note.tsx";
import { useArrival } from "./use-arrival.ts";
import { useAttempt } from "./use-attempt.ts";
import { usePlatformSession } from "./use-platform-session.ts";
import { usePractice } from "./use-practice.ts";
import { useSinglePress } from "./use-single-press.ts";

/** The served form and what it does not say. */
export interface PracticeProps {
  readonly form: HTMLFormElement;
  readonly data: PracticeData;
  /** Where the attempt is kept, and what was found there. */
  readonly store: AttemptRepository;
  readonly found: Found | Late;
  /** The question whose button was pressed before the script was there, if one was. */
  readonly held: string | undefined;
}

/** Renders into a place that the form keeps free. */
const into = (place: HTMLElement | null, content: ReactNode) => (place ? createPortal(content, place) : null);

/**
 * Takes the served form over. Questions, options and what is chosen stay in the form, where the browser keeps them;
 * only what answers add (feedback, buttons, results) is rendered, into the places that the form keeps free.
 */
export function Practice({ form, data, store, found, held }: PracticeProps) {
  const running = useAttempt(data, form, store, found);
  const practice = usePractice(form, data, running);
  useArrival(running.attempt, practice, held);
  useSinglePress(form);
  const session = usePlatformSession(store.session);
  const [evidence, setEvidence] = useState<OpenEvidence>();

  const words = quizMessages[data.language];
  const { attempt, send } = running;
  const { shown, closed, finished, error, go, showPanel } = practice;
  const question = shown === undefined ? undefined : data.questions[shown];
  const answer = shown === undefined ? undefined : attempt.answers[shown];
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
            <SessionEnded words={words.keeping.sessions} session={session} />
          ) : null}
          {store.notice ? <p className="notice">{store.notice}</p> : null}
          <Notices words={words} running={running} practice={practice} />
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
          <StorageNote data={data} running={running} store={store} reports={session?.state !== "ended"} />
          {session ? <SessionEnd words={words.keeping.sessions} session={session} /> : null}
        </>,
      )}
      {shown !== undefined && question && closed
        ? into(
            slotIn(part, "feedback"),
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
          )
        : null}
      {shown === undefined
        ? into(
            slotIn(form, "panel"),
            <Panel
              data={data}
              attempt={attempt}
              practice={practice}
              leave={session ? <LeaveButton words={words.keeping.sessions} session={session} /> : null}
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
