import type { Question } from "@sidelight/content";
import { kindOf } from "@sidelight/content/questions";
import { lessonAddress } from "@sidelight/ui/addresses";
import { quizMessages } from "../messages/quiz-messages.ts";
import { worksheetMessages } from "../messages/worksheet-messages.ts";
import { RightAnswer } from "../questions/right-answer.tsx";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { sentenceWords } from "../quiz-data/quiz-words.ts";
import { reasonsAgainst } from "./reasons-against.ts";

/** The question whose answer is shown. */
export interface WorksheetAnswerProps {
  readonly data: QuizData;
  readonly id: string;
  readonly question: Question;
  readonly number: number;
}

/** The answer in a native disclosure: what is right and why, the sentences that prove it, and why anything else is wrong. */
export function WorksheetAnswer({ data, id, question, number }: WorksheetAnswerProps) {
  const words = worksheetMessages[data.language];
  const against = reasonsAgainst(data, question);
  const model = kindOf(question).model(question);
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
      {model ? (
        <>
          <h3>{quizMessages[data.language].feedback.criteria}</h3>
          <ul>
            {Object.entries(model.criteria).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
