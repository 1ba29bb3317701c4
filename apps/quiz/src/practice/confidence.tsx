import type { Confidence as Degree } from "../attempt/attempt.ts";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import { numberId } from "../questions/number-id.ts";

/** The degrees of confidence, as they are offered. */
export const confidences: readonly Degree[] = ["guess", "fairly-sure", "sure"];

/** The name of a question's confidence radios in the form. */
export const confidenceName = (question: string): string => `confidence-${question}`;

/** Whose confidence is asked for. */
export interface ConfidenceProps {
  readonly words: QuizMessages;
  readonly question: string;
}

/**
 * How sure one is, before checking: optional, shown beside the result, and never costing marks. The question's number is part
 * of the group's name, because every question has such a group.
 */
export function Confidence({ words: { confidence }, question }: ConfidenceProps) {
  return (
    <fieldset
      className="confidence scripts-only on-paper"
      data-confidence=""
      aria-labelledby={`${confidenceName(question)} ${numberId(question)}`}
    >
      <legend id={confidenceName(question)}>{confidence.question}</legend>
      <div className="choices inline">
        {confidences.map((degree) => (
          <label key={degree} className="choice">
            <input type="radio" name={confidenceName(question)} value={degree} />
            <span>{confidence.degrees[degree]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
