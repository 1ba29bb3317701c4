import type { Question } from "@sidelight/content";
import { isScored, isTyped, outcomeOf, scoreQuestion, typedText } from "@sidelight/content/questions";
import { formatNumber } from "@sidelight/i18n";
import { Fragment } from "react";
import type { Confidence } from "../attempt/attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import { Criteria } from "./criteria.tsx";
import { type Mistake, mistakesIn } from "./mistakes.ts";
import { optionWords } from "./option-words.ts";
import type { PracticeData } from "./practice-data.ts";
import { RightAnswer } from "./right-answer.tsx";

/** Which answer is spoken about, and what opens its evidence. */
export interface FeedbackProps {
  readonly data: PracticeData;
  readonly id: string;
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly confidence: Confidence | undefined;
  /** The points of a model answer that the writer found in the own one. */
  readonly criteria: readonly string[];
  readonly onCriteria: (criteria: readonly string[]) => void;
  readonly onEvidence: (sentences: readonly string[], opener: HTMLElement) => void;
}

const signs = { right: "✓", part: "◐", wrong: "✗", none: "–", own: "✎" } as const;

const outcomeIn = (question: Question, chosen: readonly string[]): keyof typeof signs => {
  if (chosen.length === 0) return "none";
  if (!isScored(question)) return "own";
  const { score } = scoreQuestion(question, chosen);
  if (score === 1) return "right";
  return score > 0 ? "part" : "wrong";
};

/**
 * What was right, what was not, and why: the verdict, the learner's answer where it was wrong, the right one, and for
 * each the sentences that show it. The heading takes focus, so a screen reader starts here and hears it once.
 */
export function Feedback({ data, id, question, chosen, confidence, criteria, ...on }: FeedbackProps) {
  const { score } = scoreQuestion(question, chosen);
  const mistakes = mistakesIn(question, chosen);
  const outcome = outcomeIn(question, chosen);
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
          // Of several buttons each must say which answer it is about: the one of this number.
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
        {score > 0 && score < 1 ? words.points(score) : null}
      </h3>
      {confidence ? (
        <p>
          {quizMessages[data.language].confidence.was(
            quizMessages[data.language].confidence.degrees[confidence],
          )}
        </p>
      ) : null}
      {"outcomes" in question && chosen.length > 0 ? (
        <p className="four-outcomes">{question.outcomes[outcomeOf(question, chosen)]}</p>
      ) : null}
      {"model" in question && chosen.length > 0 ? (
        <p>
          <strong>{words.youWrote}</strong> <span dir="auto">{typedText(chosen)}</span>
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
        {score === 1 ? null : <RightAnswer data={data} question={question} />}
        {"criteria" in question ? (
          <Criteria title={words.criteria} question={question} ticked={criteria} onTick={on.onCriteria} />
        ) : null}
        <p>{question.explanation}</p>
        <p>{evidenceButton(question.evidence, isScored(question) ? words.forRight : words.forModel)}</p>
      </div>
    </section>
  );
}
