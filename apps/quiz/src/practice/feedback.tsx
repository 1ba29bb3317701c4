import { type Confidence, type Mistake, markResponse, mistakesIn } from "@sidelight/attempt";
import type { Question } from "@sidelight/content";
import { isTyped, kindOf, typedText } from "@sidelight/content/questions";
import { formatNumber } from "@sidelight/i18n";
import { Fragment } from "react";
import { quizMessages } from "../messages/quiz-messages.ts";
import { RightAnswer } from "../questions/right-answer.tsx";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";
import { Criteria } from "./criteria.tsx";

/** The response that the feedback is about, and what opens its evidence. */
export interface FeedbackProps {
  readonly data: QuizData;
  readonly id: string;
  readonly question: Question;
  readonly response: readonly string[];
  readonly confidence: Confidence | undefined;
  /** The points of the model answer that the writer ticked. */
  readonly criteria: readonly string[];
  readonly onCriteria: (criteria: readonly string[]) => void;
  readonly onEvidence: (sentences: readonly string[], opener: HTMLElement) => void;
}

const signs = { right: "✓", part: "◐", wrong: "✗", none: "–", own: "✎" } as const;

/**
 * Says what was right, what was not, and why: the verdict, the learner's mistakes, the right answer, and for each the sentences
 * that show it. The heading takes focus, so a screen reader starts there and reads it once.
 */
export function Feedback({ data, id, question, response, confidence, criteria, ...on }: FeedbackProps) {
  const { points, outcome, isScored } = markResponse(question, response);
  const mistakes = mistakesIn(question, response);
  const kind = kindOf(question);
  const comment = kind.comment(question, response);
  const model = kind.model(question);
  const words = quizMessages[data.language].feedback;
  const evidenceButton = (sentences: readonly string[], about: string) => (
    <button
      type="button"
      className="button"
      data-evidence={sentences.join(" ")}
      onClick={(event) => on.onEvidence(sentences, event.currentTarget)}
    >
      {words.show} <span className="visually-hidden">{about}</span>
    </button>
  );

  const mistake = ({ choice, feedback, evidence }: Mistake, index: number) => (
    <Fragment key={choice}>
      <p>
        <strong>{isTyped(question) ? words.youWrote : words.youChose}</strong>{" "}
        <span dir={isTyped(question) ? "auto" : undefined}>{optionWords(data, question, choice)}</span>
      </p>
      <p>{feedback}</p>
      <p>
        {evidenceButton(
          evidence,
          // Each of several buttons says which answer it is about, by its number.
          mistakes.length > 1
            ? `${words.against} (${formatNumber(data.language, index + 1)})`
            : words.against,
        )}
      </p>
    </Fragment>
  );

  return (
    <section className="feedback" data-outcome={outcome} aria-labelledby={`feedback-${id}`}>
      <h3 id={`feedback-${id}`} tabIndex={-1}>
        <span aria-hidden="true" className="sign">
          {signs[outcome]}
        </span>{" "}
        {words.outcomes[outcome]}
        {outcome === "part" ? words.points(points) : null}
      </h3>
      {confidence ? (
        <p>
          {quizMessages[data.language].confidence.was(
            quizMessages[data.language].confidence.degrees[confidence],
          )}
        </p>
      ) : null}
      {comment ? <p className="four-outcomes">{comment}</p> : null}
      {model && response.length > 0 ? (
        <p>
          <strong>{words.youWrote}</strong> <span dir="auto">{typedText(response)}</span>
        </p>
      ) : null}
      {mistakes.length === 1 ? <div className="mistakes">{mistakes.map(mistake)}</div> : null}
      {mistakes.length > 1 ? (
        <ol className="mistakes">
          {mistakes.map((it, index) => (
            <li key={it.choice}>{mistake(it, index)}</li>
          ))}
        </ol>
      ) : null}
      <div>
        {outcome === "right" ? null : <RightAnswer data={data} question={question} />}
        {model ? (
          <Criteria
            title={words.criteria}
            criteria={model.criteria}
            ticked={criteria}
            onTick={on.onCriteria}
          />
        ) : null}
        <p>{question.explanation}</p>
        <p>{evidenceButton(question.evidence, isScored ? words.forRight : words.forModel)}</p>
      </div>
    </section>
  );
}
