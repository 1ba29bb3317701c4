import { submittedCount } from "@sidelight/attempt";
import { useRef, useState } from "react";
import { type AttemptState, isResumed, updatedQuestions } from "../attempt/attempt-state.ts";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import type { RunningPractice } from "./use-practice.ts";

/** What the learner should know before the question. */
export interface NoticesProps {
  readonly words: QuizMessages;
  readonly state: AttemptState;
  readonly practice: Pick<RunningPractice, "shown" | "choose" | "restart" | "focusNext">;
}

/** Notices above the question: where an earlier visit ended, which questions were edited since, what went wrong. */
export function Notices({ words: { notices: words }, state, practice }: NoticesProps) {
  const { attempt, notices, choice } = state;
  const { shown, choose, restart, focusNext } = practice;
  const updated = updatedQuestions(state);
  const resumed = isResumed(state);
  const number = shown === undefined ? 0 : attempt.questions.indexOf(shown) + 1;
  const answered = submittedCount(attempt);
  // The notice about an earlier visit stays at the question where the learner arrived.
  const arrivedAt = useRef<number>(undefined);
  if (resumed) arrivedAt.current ??= number;
  const about = choice && choice.kind !== "seed" ? choice.other : attempt;
  const seed = choice?.kind === "seed" ? choice.seed : attempt.seed;
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
      {updated.length > 0 ? <p className="notice">{words.updated(updated.length)}</p> : null}
      {choice ? (
        <p key={choice.kind} className="notice resumed">
          <span>{words.choices[choice.kind].says(submittedCount(about), about.questions.length, seed)}</span>{" "}
          <button type="button" className="button" onClick={() => choose(false)}>
            {words.choices[choice.kind].stay}
          </button>{" "}
          <button type="button" className="button" onClick={() => choose(true)}>
            {words.choices[choice.kind].take(seed)}
          </button>
        </p>
      ) : null}
      {resumed && choice?.kind !== "seed" && number > 0 && number === arrivedAt.current && answered > 0 ? (
        <Resumed
          words={words}
          says={words.continuing(number, answered, attempt.questions.length)}
          answered={answered}
          onStay={() => focusNext("question")}
          onRestart={() => restart()}
        />
      ) : null}
      {shown !== undefined && updated.includes(shown) ? <p className="notice">{words.updatedHere}</p> : null}
    </>
  );
}

interface ResumedProps {
  readonly words: QuizMessages["notices"];
  readonly says: string;
  readonly answered: number;
  /** Moves focus to the question, because the button that had it is gone. Nothing is deleted. */
  readonly onStay: () => void;
  readonly onRestart: () => void;
}

// One function for all renders: a new one would be called each time and take focus back.
const focusOn = (button: HTMLElement | null) => button?.focus();

/** Where an earlier visit ended, and the button to start again. It asks once more, because answers are deleted. */
function Resumed({ words, says, answered, onStay, onRestart }: ResumedProps) {
  const [asking, setAsking] = useState(false);
  return asking ? (
    <p key="asking" className="notice resumed">
      <span>{words.restartDeletes(answered)}</span>{" "}
      <button
        // The button that was pressed is gone; focus goes to the one that deletes nothing.
        ref={focusOn}
        type="button"
        className="button"
        onClick={() => {
          setAsking(false);
          onStay();
        }}
      >
        {words.goOn}
      </button>{" "}
      <button type="button" className="button" onClick={onRestart}>
        {words.restartAnyway}
      </button>
    </p>
  ) : (
    <p key="continuing" className="notice resumed">
      <span>{says}</span>{" "}
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.startAgain}
      </button>
    </p>
  );
}
