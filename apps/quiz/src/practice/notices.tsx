import type { QuizWords } from "../words/quiz-words.ts";
import type { RunningAttempt } from "./use-attempt.ts";

/** What the learner should know before the question. */
export interface NoticesProps {
  readonly words: QuizWords;
  readonly running: RunningAttempt;
  readonly shown: string | undefined;
  readonly onRestart: () => void;
}

/** Sentences above the question: where an earlier visit left off, what was edited since, what went wrong. */
export function Notices({ words: { notices: words }, running, shown, onRestart }: NoticesProps) {
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
      {updated.length > 0 ? <p className="notice">{words.updated(updated.length)}</p> : null}
      {resumed && number > 0 && answered > 0 ? (
        <p className="notice resumed">
          <span>{words.continuing(number, answered, attempt.questions.length)}</span>{" "}
          <button type="button" className="button" onClick={onRestart}>
            {words.startAgain}
          </button>
        </p>
      ) : null}
      {shown !== undefined && updated.includes(shown) ? <p className="notice">{words.updatedHere}</p> : null}
    </>
  );
}
