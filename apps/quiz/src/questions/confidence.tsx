import { confidences } from "@sidelight/attempt";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import { numberId } from "./number-id.ts";

/** Returns the name of a question's confidence radios. */
export const confidenceName = (question: string): string => `confidence-${question}`;

/** The question whose confidence is asked for. */
export interface ConfidenceProps {
  readonly words: QuizMessages;
  readonly question: string;
}

/**
 * Asks how sure the learner is, before submitting. It is optional and costs no marks. The question's number is part of the
 * group's name, because every question has such a group.
 */
export function Confidence({ words: { confidence }, question }: ConfidenceProps) {
  return (
    <fieldset
      className="confidence scripts-only in-print"
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
