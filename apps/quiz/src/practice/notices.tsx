import type { RunningAttempt } from "./use-attempt.ts";

/** What the learner should know before the question. */
export interface NoticesProps {
  readonly running: RunningAttempt;
  readonly shown: string | undefined;
  readonly onRestart: () => void;
}

/** Sentences above the question: where an earlier visit left off, what was edited since, what went wrong. */
export function Notices({ running, shown, onRestart }: NoticesProps) {
  const { attempt, notices, resumed, updated } = running;
  const number = shown === undefined ? 0 : attempt.questions.indexOf(shown) + 1;
  const answered = Object.values(attempt.answers).filter(({ checked }) => checked).length;
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
      {updated.length > 0 ? (
        <p className="notice">
          {updated.length === 1 ? "One question was" : `${updated.length} questions were`} updated since you
          answered. Please answer again; your other answers are kept.
        </p>
      ) : null}
      {resumed && number > 0 && answered > 0 ? (
        <p className="notice resumed">
          <span>
            Continuing at question {number}; {answered} of {attempt.questions.length} answered.
          </span>{" "}
          <button type="button" className="button" onClick={onRestart}>
            Start again instead
          </button>
        </p>
      ) : null}
      {shown !== undefined && updated.includes(shown) ? (
        <p className="notice">This question was updated. Please answer it again.</p>
      ) : null}
    </>
  );
}
