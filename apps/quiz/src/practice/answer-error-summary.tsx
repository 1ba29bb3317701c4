import type { QuizWords } from "../words/quiz-words.ts";

/** Which question cannot be checked, and why. */
export interface AnswerErrorSummaryProps {
  readonly words: QuizWords;
  readonly question: string;
  readonly message: string;
}

/** The id of a question's inline error, for `aria-describedby`. */
export const errorId = (question: string): string => `error-${question}`;

/** The summary that takes focus when an answer is missing; its link leads to the question's first control. */
export function AnswerErrorSummary({ words, question, message }: AnswerErrorSummaryProps) {
  const toFirstControl = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    document.querySelector<HTMLInputElement>(`#q-${CSS.escape(question)} .choices input`)?.focus();
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
