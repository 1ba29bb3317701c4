import { type Attempt, neighbour } from "@sidelight/attempt";
import type { QuizMessages } from "../messages/quiz-messages.ts";

/** Where the learner is, and the buttons there. */
export interface QuestionActionsProps {
  readonly words: QuizMessages;
  readonly attempt: Attempt;
  readonly id: string;
  /** Whether this question's feedback is shown. */
  readonly closed: boolean;
  /** Whether the attempt is finished and only being reviewed. */
  readonly finished: boolean;
  readonly onGo: (question: string) => void;
  readonly onReview: () => void;
  readonly onFinish: () => void;
}

/** The buttons under a question: check or save, next, and previous. */
export function QuestionActions({
  words: { actions },
  attempt,
  id,
  closed,
  finished,
  onGo,
  onReview,
  onFinish,
}: QuestionActionsProps) {
  const next = neighbour(attempt, id, 1);
  const before = neighbour(attempt, id, -1);
  const test = attempt.mode === "test";
  // A learner who came from the answer list goes back to it.
  const back = test && !finished && attempt.reviewed === true;
  const onward = () => {
    if (back) onReview();
    else if (next) onGo(next);
    else if (test && !finished) onReview();
    else onFinish();
  };
  return (
    <>
      {/* Each has its own key, so that a press that began on one button cannot end on another in its place. */}
      {closed ? (
        <button key="next" type="button" className="button primary" onClick={onward}>
          {next ? actions.next : actions.result}
        </button>
      ) : (
        <button key="check" type="submit" className="button primary">
          {test ? actions.save : actions.check}
        </button>
      )}
      {closed ? null : (
        <button key="skip" type="button" className="button" onClick={onward}>
          {back ? actions.backToAnswers : next || test ? actions.skip : actions.finishUnanswered}
        </button>
      )}
      {before ? (
        <button key="previous" type="button" className="button quiet" onClick={() => onGo(before)}>
          {actions.previous}
        </button>
      ) : null}
      {finished ? (
        <button key="result" type="button" className="button quiet" onClick={onFinish}>
          {actions.backToResult}
        </button>
      ) : null}
    </>
  );
}
