import type { Question } from "@sidelight/content";
import { isScored } from "@sidelight/content/questions";
import { lessonAddress } from "@sidelight/ui/addresses";
import type { ReactNode } from "react";
import { type Attempt, isUnderWay } from "../attempt/attempt.ts";
import { earned, handedIn, resultsOf } from "../attempt/results.ts";
import { AddMissed } from "../cards/add-missed.tsx";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";
import { Calibration } from "../results/calibration.tsx";
import { Exports } from "../results/exports.tsx";
import { Misreadings } from "../results/misreadings.tsx";
import { questionWords } from "./option-words.ts";
import { type PracticeData, questionsOf } from "./practice-data.ts";

/** Whose results, and where they lead. */
export interface ResultsViewProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
  readonly onGo: (question: string) => void;
  readonly onRetry: () => void;
  readonly onRestart: () => void;
  /** The way back to the learning platform, where there is one. */
  readonly leave?: ReactNode;
}

const markOf = (attempt: Attempt, id: string, question: Question): keyof QuizMessages["results"]["marks"] => {
  const score = earned(attempt, id, question);
  if (score === 1) return "right";
  if (!isScored(question)) return handedIn(attempt, id).length > 0 ? "own" : "unwritten";
  return score > 0 ? "part" : "missed";
};

/** The score, a profile by reading process, what was missed and what can be done next. Text first; bars only repeat it. */
export function ResultsView({ data, attempt, onGo, onRetry, onRestart, leave }: ResultsViewProps) {
  const results = resultsOf(attempt, data.questions);
  const { first } = attempt;
  const words = quizMessages[data.language].results;
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" tabIndex={-1}>
        {(first ? words.second : words.title)(results.score, results.of)}
      </h2>
      {first ? <p>{words.first(first.score, first.of)}</p> : null}
      <table className="profile">
        <caption>{words.profile}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {results.byProcess.map(({ process, score, of }) => (
            <tr key={process}>
              <th scope="row">{words.processes[process]}</th>
              <td>
                {words.pointsOf(score, of)} <meter aria-hidden="true" min={0} max={of} value={score} />
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
      {results.missed.length > 0 && !data.site ? <AddMissed data={data} missed={results.missed} /> : null}
      <Exports data={data} attempt={attempt} />
      <h3>{words.again}</h3>
      <ol className="review-list">
        {questionsOf(attempt, data).map(([id, question]) => (
          <li key={id}>
            <button type="button" className="button quiet" onClick={() => onGo(id)}>
              <span className="review-mark">{words.marks[markOf(attempt, id, question)]}</span>{" "}
              <span>{questionWords(data, question)}</span>
            </button>
          </li>
        ))}
      </ol>
      {isUnderWay(attempt) ? null : <p className="note">{words.none}</p>}
    </section>
  );
}
