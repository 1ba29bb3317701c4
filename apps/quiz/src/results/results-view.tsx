import { type Attempt, isUnderWay, markOf, questionsIn, resultsOf } from "@sidelight/attempt";
import { lessonAddress } from "@sidelight/ui/addresses";
import type { ReactNode } from "react";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { questionWords } from "../quiz-data/quiz-words.ts";
import { Calibration } from "./calibration.tsx";
import { Exports } from "./exports.tsx";
import { Misreadings } from "./misreadings.tsx";

/** An attempt's results and the actions below them. */
export interface ResultsViewProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
  readonly onGo: (question: string) => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
  /** The way back to the learning platform, if there is one. */
  readonly leave?: ReactNode;
  /** What is offered for the missed questions, if any were missed. */
  readonly forMissed: (missed: readonly string[]) => ReactNode;
}

const marks = { right: "right", part: "part", wrong: "missed", own: "own" } as const;

/** The score, a profile by reading process, what was missed and what to do next. Bars only repeat the text. */
export function ResultsView({ data, attempt, onGo, onRetry, onRestart, leave, forMissed }: ResultsViewProps) {
  const results = resultsOf(attempt, data.questions);
  const { first } = attempt;
  const words = quizMessages[data.language].results;
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {(first ? words.second : words.title)(results.raw, results.max)}
      </h2>
      {first ? <p>{words.first(first.raw, first.max)}</p> : null}
      <table className="profile">
        <caption>{words.profile}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {results.byProcess.map(({ process, raw, max }) => (
            <tr key={process}>
              <th scope="row">{words.processes[process]}</th>
              <td>
                {words.pointsOf(raw, max)} <meter aria-hidden="true" min={0} max={max} value={raw} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Misreadings data={data} attempt={attempt} />
      <Calibration data={data} attempt={attempt} />
      {results.missed.length === 0 ? <p>{words.allRight}</p> : null}
      <div className="actions">
        {results.missed.length > 0 ? (
          <button type="button" className="button primary" onClick={onRetry}>
            {words.retry(results.missed.length)}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onRestart}>
          {words.restart}
        </button>
        <a
          className="button"
          href={`${data.site}${lessonAddress(data.lesson, data.edition)}`}
          {...(data.site ? { target: "_blank", rel: "noopener" } : {})}
        >
          {words.backToLesson}
        </a>
        {leave}
      </div>
      {results.missed.length > 0 ? forMissed(results.missed) : null}
      <Exports data={data} attempt={attempt} />
      <h3>{words.again}</h3>
      <ol className="review-list">
        {questionsIn(attempt, data.questions).map(([id, question]) => {
          const { outcome, isScored } = markOf(attempt, id, question);
          const mark = outcome === "none" ? (isScored ? "missed" : "unwritten") : marks[outcome];
          return (
            <li key={id}>
              <button type="button" className="button quiet" onClick={() => onGo(id)}>
                <span className="review-mark">{words.marks[mark]}</span>{" "}
                <span>{questionWords(data, question)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {isUnderWay(attempt) ? null : <p className="note">{words.none}</p>}
    </section>
  );
}
