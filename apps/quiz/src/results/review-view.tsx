import { type Attempt, questionsIn, submittedResponse } from "@sidelight/attempt";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords, questionWords } from "../quiz-data/quiz-words.ts";

/** The answers of a test before it is finished. */
export interface ReviewViewProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
  /** The question the learner left to return to this list. Focus goes to its row. */
  readonly left: string | undefined;
  readonly onGo: (question: string) => void;
  readonly onFinish: () => void;
}

/** The answer list of a test before it is finished, with a way back to every question. */
export function ReviewView({ data, attempt, left, onGo, onFinish }: ReviewViewProps) {
  const words = quizMessages[data.language].review;
  const unanswered = attempt.questions.filter((id) => submittedResponse(attempt, id).length === 0).length;
  return (
    <section className="results" aria-labelledby="review">
      <h2 id="review" tabIndex={-1}>
        {words.title}
      </h2>
      {unanswered > 0 ? <p className="notice">{words.unanswered(unanswered)}</p> : null}
      <ol className="review-list">
        {questionsIn(attempt, data.questions).map(([id, question]) => (
          <li key={id}>
            <button
              type="button"
              className="button quiet"
              data-left={id === left ? "" : undefined}
              onClick={() => onGo(id)}
            >
              <span className="review-mark">
                {submittedResponse(attempt, id).length > 0 ? words.change : words.answer}
              </span>{" "}
              <span>{questionWords(data, question)}</span>
            </button>
            {submittedResponse(attempt, id).length > 0 ? (
              <ul className="review-answer" aria-label={words.yourAnswer}>
                {submittedResponse(attempt, id).map((choice) => (
                  <li key={choice} dir="auto">
                    {optionWords(data, question, choice)}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
      <div className="actions">
        <button type="button" className="button primary" onClick={onFinish}>
          {words.finish}
        </button>
      </div>
    </section>
  );
}
