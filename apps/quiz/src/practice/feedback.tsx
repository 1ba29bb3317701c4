import type { Question } from "@sidelight/content";
import { rightOptions, scoreQuestion } from "@sidelight/content/questions";
import { quizWords } from "../words/quiz-words.ts";
import { optionWords, wrongOption } from "./option-words.ts";
import type { PracticeData } from "./practice-data.ts";

/** Which answer is spoken about, and what opens its evidence. */
export interface FeedbackProps {
  readonly data: PracticeData;
  readonly id: string;
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly onEvidence: (sentences: readonly string[], opener: HTMLElement) => void;
}

const signs = { right: "✓", part: "◐", wrong: "✗", none: "–" } as const;

/**
 * What was right, what was not, and why: the verdict, the learner's answer where it was wrong, the right one, and for
 * each the sentences that show it. The heading takes focus, so a screen reader starts here and hears it once.
 */
export function Feedback({ data, id, question, chosen, onEvidence }: FeedbackProps) {
  const { score, wrong, hits } = scoreQuestion(question, chosen);
  const outcome = score === 1 ? "right" : chosen.length === 0 ? "none" : hits.length > 0 ? "part" : "wrong";
  const words = quizWords[data.language].feedback;
  const evidenceButton = (sentences: readonly string[], about: string) => (
    <button type="button" className="button" onClick={(event) => onEvidence(sentences, event.currentTarget)}>
      {words.show}
      <span className="visually-hidden"> {about}</span>
    </button>
  );

  return (
    <section className="feedback" data-outcome={outcome} aria-labelledby={`feedback-${id}`}>
      <h3 id={`feedback-${id}`} tabIndex={-1}>
        <span aria-hidden="true" className="sign">
          {signs[outcome]}
        </span>{" "}
        {words.outcomes[outcome]}
        {score > 0 && score < 1 ? words.points(score) : null}
      </h3>
      {wrong.map((option) => (
        <div key={option} className="feedback-wrong">
          <p>
            <strong>{words.youChose}</strong> {optionWords(data, question, option)}
          </p>
          <p>{wrongOption(question, option)?.feedback}</p>
          <p>{evidenceButton(wrongOption(question, option)?.evidence ?? [], words.against)}</p>
        </div>
      ))}
      <div>
        {score === 1 ? null : (
          <p>
            <strong>{words.rightAnswer(rightOptions(question).length)}</strong>{" "}
            {rightOptions(question)
              .map((option) => optionWords(data, question, option))
              .join(" · ")}
          </p>
        )}
        <p>{question.explanation}</p>
        <p>{evidenceButton(question.evidence, words.forRight)}</p>
      </div>
    </section>
  );
}
