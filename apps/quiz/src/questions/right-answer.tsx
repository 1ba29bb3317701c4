import type { Question } from "@sidelight/content";
import { fieldOf, kindOf, rightChoices } from "@sidelight/content/questions";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";

/** The question whose right answer is shown. */
export interface RightAnswerProps {
  readonly data: QuizData;
  readonly question: Question;
}

/** The right answer on one line, row by row or in order; or the model answer, if learners write their own. */
export function RightAnswer({ data, question }: RightAnswerProps) {
  const words = quizMessages[data.language].feedback;
  const kind = kindOf(question);
  const model = kind.model(question);
  if (model)
    return (
      <p>
        <strong>{words.model}</strong> {model.text}
      </p>
    );
  const right = rightChoices(question);
  const [only] = right;
  if (right.length === 1 && only !== undefined)
    return (
      <p>
        <strong>{words.rightAnswer(1)}</strong> {optionWords(data, question, only)}
      </p>
    );
  const inOrder = kind.task === "sequence";
  const List = inOrder ? "ol" : "ul";
  return (
    <>
      <p>
        <strong>{words.rightAnswer(right.length)}</strong>
      </p>
      <List className="right-answers">
        {right.map((choice) => (
          <li key={choice}>
            {inOrder
              ? kind.rowText(question, fieldOf(choice).field ?? "")
              : optionWords(data, question, choice)}
          </li>
        ))}
      </List>
    </>
  );
}
