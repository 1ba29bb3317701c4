import type { Process } from "@sidelight/content";
import { lessonAddress } from "../lessons/addresses.ts";
import { type Attempt, isUnderWay } from "../session/attempt.ts";
import { earned, resultsOf } from "../session/results.ts";
import { questionWords } from "./option-words.ts";
import { type PracticeData, questionsOf } from "./practice-data.ts";

/** Whose results, and where they lead. */
export interface ResultsViewProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
  readonly onGo: (question: string) => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
}

const processWords: Readonly<Record<Process, string>> = {
  locate: "Finding what the text says",
  understand: "Understanding what it means",
  evaluate: "Weighing who says it and how well it holds",
};

/** Points as a reader reads them: whole, or with one or two decimals. */
const points = (score: number) => String(Math.round(score * 100) / 100);

const markOf = (score: number): string => {
  if (score === 1) return "Right";
  return score > 0 ? "Partly right" : "Missed";
};

/** The score, a profile by reading process, what was missed and what can be done next. Text first; bars only repeat it. */
export function ResultsView({ data, attempt, onGo, onRetry, onRestart }: ResultsViewProps) {
  const results = resultsOf(attempt, data.questions);
  const { first } = attempt;
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {first ? "Your second round" : "Your result"}: {points(results.score)} of {results.of}
      </h2>
      {first ? (
        <p>
          First round: {points(first.score)} of {first.of}. This round had only the questions you missed.
        </p>
      ) : null}
      <table className="profile">
        <caption>How you did, by what each question asks of a reader</caption>
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {results.byProcess.map(({ process, score, of }) => (
            <tr key={process}>
              <th scope="row">{processWords[process]}</th>
              <td>
                {points(score)} of {of} <meter aria-hidden="true" min={0} max={of} value={score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {results.missed.length === 0 ? <p>You had every question right.</p> : null}
      <div className="actions">
        {results.missed.length > 0 ? (
          <button type="button" className="button primary" onClick={onRetry}>
            Retry the {results.missed.length === 1 ? "one you missed" : `${results.missed.length} you missed`}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onRestart}>
          Start again in a new order
        </button>
        <a className="button" href={lessonAddress(data.lesson)}>
          Back to the lesson
        </a>
      </div>
      <h3>Every question again</h3>
      <ol className="review-list">
        {questionsOf(attempt, data).map(([id, question]) => (
          <li key={id}>
            <button type="button" className="button quiet" onClick={() => onGo(id)}>
              <span className="review-mark">{markOf(earned(attempt, id, question))}</span>{" "}
              <span>{questionWords(question)}</span>
            </button>
          </li>
        ))}
      </ol>
      {isUnderWay(attempt) ? null : <p className="note">No question was answered.</p>}
    </section>
  );
}
