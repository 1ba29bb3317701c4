import type { QuizMessages } from "../messages/quiz-messages.ts";
import { firstToAnswer } from "./controls-dom.ts";

/** The question that cannot be checked, and why. */
export interface AnswerErrorSummaryProps {
  readonly words: QuizMessages;
  readonly form: HTMLFormElement;
  readonly question: string;
  readonly message: string;
}

/** Returns the id of a question's inline error, for `aria-describedby`. */
export const errorId = (question: string): string => `error-${question}`;

/** The summary that takes focus when a response is incomplete. Its link leads to the first control without a value. */
export function AnswerErrorSummary({ words, form, question, message }: AnswerErrorSummaryProps) {
  const toFirstControl = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    firstToAnswer(form, question)?.focus();
  };
  return (
    <section className="error-summary" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">{words.error.title}</h2>
      <p>
        <a href={`#q-${question}`} onClick={toFirstControl}>
          {message}
        </a>
      </p>
    </section>
  );
}
