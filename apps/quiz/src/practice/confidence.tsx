import type { Confidence as Degree } from "../session/attempt.ts";
import type { QuizWords } from "../words/quiz-words.ts";

/** The degrees of confidence, as they are offered. */
export const confidences: readonly Degree[] = ["guess", "fairly-sure", "sure"];

/** The name of a question's confidence radios in the form. */
export const confidenceName = (question: string): string => `confidence-${question}`;

/** Whose confidence is asked for. */
export interface ConfidenceProps {
  readonly words: QuizWords;
  readonly question: string;
}

/** How sure one is, before checking: optional, shown beside the result, and never costing marks. */
export function Confidence({ words: { confidence }, question }: ConfidenceProps) {
  return (
    <fieldset className="confidence scripts-only" data-confidence="">
      <legend>{confidence.question}</legend>
      <div className="choices inline">
        {confidences.map((degree) => (
          <label key={degree} className="choice">
            <input type="radio" name={confidenceName(question)} value={degree} autoComplete="off" />
            <span>{confidence.degrees[degree]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
