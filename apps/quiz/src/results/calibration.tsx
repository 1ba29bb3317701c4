import type { Attempt } from "../attempt/attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { calibration } from "./profiles.ts";

/** Whose answers are compared with how sure they were given. */
export interface CalibrationProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
}

/** How sure the learner was, beside how right: a table with bars that only repeat its numbers. */
export function Calibration({ data, attempt }: CalibrationProps) {
  const { calibration: words, pointsOf } = quizMessages[data.language].results;
  const lines = calibration(attempt, data.questions);
  return (
    <section aria-labelledby="calibration">
      <h3 id="calibration">{words.title}</h3>
      <p>{lines.length === 0 ? words.none : words.intro}</p>
      {lines.length === 0 ? null : (
        <table className="profile">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.degree}</th>
              <th scope="col">{words.answers}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ confidence, answers, score }) => (
              <tr key={confidence}>
                <th scope="row">{words.degrees[confidence]}</th>
                <td>
                  {pointsOf(score, answers)} <meter aria-hidden="true" min={0} max={answers} value={score} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
