import type { Attempt } from "@sidelight/attempt";
import { misreadingProfile } from "@sidelight/attempt";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";

/** The attempt whose misreadings are listed. */
export interface MisreadingsProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
}

/** The ways in which the learner misread the text: a list with bars that only repeat its numbers. */
export function Misreadings({ data, attempt }: MisreadingsProps) {
  const words = quizMessages[data.language].results.misreadings;
  const profile = misreadingProfile(attempt, data.questions);
  const most = profile[0]?.times ?? 1;
  return (
    <section aria-labelledby="misreadings">
      <h3 id="misreadings">{words.title}</h3>
      <p>{profile.length === 0 ? words.none : words.intro}</p>
      {profile.length === 0 ? null : (
        <ul className="misreadings">
          {profile.map(({ misreading, times }) => (
            <li key={misreading}>
              <span>{words.codes[misreading]}</span> <span>{words.times(times)}</span>{" "}
              <meter aria-hidden="true" min={0} max={most} value={times} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
