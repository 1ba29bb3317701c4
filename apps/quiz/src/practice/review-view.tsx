import type { Attempt } from "../attempt/attempt.ts";
import { handedIn } from "../attempt/results.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { optionWords, questionWords } from "./option-words.ts";
import { type PracticeData, questionsOf } from "./practice-data.ts";

/** The answers of a test before they are handed in. */
export interface ReviewViewProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
  /** The question that was just left for this list: focus goes to its row. */
  readonly left: string | undefined;
  readonly onGo: (question: string) => void;
  readonly onFinish: () => void;
}

/** "Check your answers": what a test shows before it is finished, with a way back to every question. */
export function ReviewView({ data, attempt, left, onGo, onFinish }: ReviewViewProps) {
  const words = quizMessages[data.language].review;
  const unanswered = attempt.questions.filter((id) => handedIn(attempt, id).length === 0).length;
  return (
    <section className="results" aria-labelledby="review">
      <h2 id="review" tabIndex={-1}>
        {words.title}
      </h2>
      {unanswered > 0 ? <p className="notice">{words.unanswered(unanswered)}</p> : null}
      <ol className="review-list">
        {questionsOf(attempt, data).map(([id, question]) => (
          <li key={id}>
            <button
              type="button"
              className="button quiet"
              data-left={id === left ? "" : undefined}
              onClick={() => onGo(id)}
            >
              <span className="review-mark">
                {handedIn(attempt, id).length > 0 ? words.change : words.answer}
              </span>{" "}
              <span>{questionWords(data, question)}</span>
            </button>
            {handedIn(attempt, id).length > 0 ? (
              <ul className="review-answer" aria-label={words.yourAnswer}>
                {handedIn(attempt, id).map((choice) => (
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
