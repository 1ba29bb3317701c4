import { useRef, useState } from "react";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import type { RunningAttempt } from "./use-attempt.ts";
import type { RunningPractice } from "./use-practice.ts";

/** What the learner should know before the question. */
export interface NoticesProps {
  readonly words: QuizMessages;
  readonly running: RunningAttempt;
  readonly practice: Pick<RunningPractice, "shown" | "decide" | "restart" | "focusNext">;
}

/** Sentences above the question: where an earlier visit left off, what was edited since, what went wrong. */
export function Notices({ words: { notices: words }, running, practice }: NoticesProps) {
  const { attempt, notices, resumed, updated, choice } = running;
  const { shown, decide, restart, focusNext } = practice;
  const number = shown === undefined ? 0 : attempt.questions.indexOf(shown) + 1;
  const answeredIn = ({ answers }: Pick<typeof attempt, "answers">) =>
    Object.values(answers).filter(({ checked }) => checked).length;
  const answered = answeredIn(attempt);
  // What is said where an attempt is gone on with need not follow through the whole quiz.
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
          <span>{words.choices[choice.kind].says(answeredIn(about), about.questions.length, seed)}</span>{" "}
          <button type="button" className="button" onClick={() => decide(false)}>
            {words.choices[choice.kind].stay}
          </button>{" "}
          <button type="button" className="button" onClick={() => decide(true)}>
            {words.choices[choice.kind].take(seed)}
          </button>
        </p>
      ) : null}
      {resumed && choice?.kind !== "seed" && number > 0 && number === arrivedAt.current && answered > 0 ? (
        <Continuing
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

interface ContinuingProps {
  readonly words: QuizMessages["notices"];
  readonly says: string;
  readonly answered: number;
  /** Nothing is deleted: focus goes to the question, since the button that had it is gone. */
  readonly onStay: () => void;
  readonly onRestart: () => void;
}

// One function for all renders: a new one would be called each time, and take focus back.
const focusOn = (button: HTMLElement | null) => button?.focus();

/** Where an earlier visit left off, and the way to begin anew: asked for twice, because answers go with it. */
function Continuing({ words, says, answered, onStay, onRestart }: ContinuingProps) {
  const [asking, setAsking] = useState(false);
  return asking ? (
    <p key="asking" className="notice resumed">
      <span>{words.restartDeletes(answered)}</span>{" "}
      <button
        // The button that was pressed is gone; focus goes to the one that loses nothing.
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
