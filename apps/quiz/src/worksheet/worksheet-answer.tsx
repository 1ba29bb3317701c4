import type { Question } from "@sidelight/content";
import { lessonAddress } from "@sidelight/ui/addresses";
import { quizMessages } from "../messages/quiz-messages.ts";
import { worksheetMessages } from "../messages/worksheet/both.ts";
import { sentenceWords } from "../practice/option-words.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { RightAnswer } from "../practice/right-answer.tsx";
import { reasonsAgainst } from "./reasons-against.ts";

/** Whose answer is shown. */
export interface WorksheetAnswerProps {
  readonly data: PracticeData;
  readonly id: string;
  readonly question: Question;
  readonly number: number;
}

/** The answer in a native disclosure: what is right, why, the sentences that prove it, and why anything else is wrong. */
export function WorksheetAnswer({ data, id, question, number }: WorksheetAnswerProps) {
  const words = worksheetMessages[data.language];
  const against = reasonsAgainst(data, question);
  return (
    <details className="answer" id={`answer-${id}`}>
      <summary>{words.answerTo(number)}</summary>
      <RightAnswer data={data} question={question} />
      <p>{question.explanation}</p>
      <ul className="proof">
        {question.evidence.map((sentence) => (
          <li key={sentence}>
            {sentenceWords(data, sentence)}{" "}
            <a href={lessonAddress(data.lesson, data.edition, sentence)}>{words.inLesson}</a>
          </li>
        ))}
      </ul>
      {against.length > 0 ? (
        <>
          <h3>{words.whyNot}</h3>
          <dl>
            {against.map(({ about, feedback }) => (
              <div key={about}>
                <dt>{about}</dt>
                <dd>{feedback}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {"criteria" in question ? (
        <>
          <h3>{quizMessages[data.language].feedback.criteria}</h3>
          <ul>
            {Object.entries(question.criteria).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
