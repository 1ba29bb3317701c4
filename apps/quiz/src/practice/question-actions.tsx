import { type Attempt, neighbour } from "../session/attempt.ts";

/** Where the learner is, and what can be pressed there. */
export interface QuestionActionsProps {
  readonly attempt: Attempt;
  readonly id: string;
  /** Whether this question's feedback is shown. */
  readonly closed: boolean;
  /** Whether the attempt was finished and is only looked through. */
  readonly finished: boolean;
  readonly onGo: (question: string) => void;
  readonly onReview: () => void;
  readonly onFinish: () => void;
}

/** The buttons under a question: check or hand in, then on; and always a way back. */
export function QuestionActions({
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
  const onward = () => {
    if (next) onGo(next);
    else if (test && !finished) onReview();
    else onFinish();
  };
  return (
    <>
      {closed ? (
        <button type="button" className="button primary" onClick={onward}>
          {next ? "Next question" : "See your result"}
        </button>
      ) : (
        <button type="submit" className="button primary">
          {test ? "Save and go on" : "Check answer"}
        </button>
      )}
      {closed ? null : (
        <button type="button" className="button" onClick={onward}>
          {next || test ? "Skip for now" : "Finish without answering"}
        </button>
      )}
      {before ? (
        <button type="button" className="button quiet" onClick={() => onGo(before)}>
          Previous question
        </button>
      ) : null}
      {finished ? (
        <button type="button" className="button quiet" onClick={onFinish}>
          Back to the result
        </button>
      ) : null}
    </>
  );
}
