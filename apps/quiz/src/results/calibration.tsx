import type { Attempt } from "@sidelight/attempt";
import { calibration } from "@sidelight/attempt";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";

/** The attempt whose answers are compared with their confidence. */
export interface CalibrationProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
}

/** How sure the learner was beside what was earned: a table with bars that only repeat its numbers. */
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
            {lines.map(({ confidence, answers, points }) => (
              <tr key={confidence}>
                <th scope="row">{words.degrees[confidence]}</th>
                <td>
                  {pointsOf(points, answers)}{" "}
                  <meter aria-hidden="true" min={0} max={answers} value={points} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
