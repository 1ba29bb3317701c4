import type { Question } from "@sidelight/content";
import { rightOptions } from "@sidelight/content/questions";
import { lessonAddress } from "../lessons/addresses.ts";
import { optionWords, sentenceWords, wrongOption } from "../practice/option-words.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { quizWords } from "../words/quiz-words.ts";

/** Whose answer is shown. */
export interface WorksheetAnswerProps {
  readonly data: PracticeData;
  readonly id: string;
  readonly question: Question;
  readonly number: number;
}

/** The answer in a native disclosure: right option, why, the sentences that prove it, and why each other option is wrong. */
export function WorksheetAnswer({ data, id, question, number }: WorksheetAnswerProps) {
  const words = quizWords[data.language];
  const right = rightOptions(question);
  const wrong = Object.keys(question.options).filter((option) => !right.includes(option));
  return (
    <details className="answer" id={`answer-${id}`}>
      <summary>{words.worksheet.answerTo(number)}</summary>
      <p>
        <strong>{words.feedback.rightAnswer(right.length)}</strong>{" "}
        {right.map((option) => optionWords(data, question, option)).join(" · ")}
      </p>
      <p>{question.explanation}</p>
      <ul className="proof">
        {question.evidence.map((sentence) => (
          <li key={sentence}>
            {sentenceWords(data, sentence)}{" "}
            <a href={lessonAddress(data.lesson, data.edition, sentence)}>{words.worksheet.inLesson}</a>
          </li>
        ))}
      </ul>
      <h3>{words.worksheet.whyNot}</h3>
      <dl>
        {wrong.map((option) => (
          <div key={option}>
            <dt>{optionWords(data, question, option)}</dt>
            <dd>{wrongOption(question, option)?.feedback}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
