import type { Question } from "@sidelight/content";
import type { QuestionForm } from "../question-form.ts";

type TrueFalseNotStated = Extract<Question, { kind: "true-false-not-stated" }>;

/** The three answers, in words. They always stand in this order: shuffling them would only disorient. */
export const answerLabels: Readonly<Record<keyof TrueFalseNotStated["options"], string>> = {
  true: "True: the article says so",
  false: "False: the article says otherwise",
  "not-stated": "Not stated: the article does not say",
};

/** The statement, then three radios. */
export const trueFalseNotStatedForm: QuestionForm<TrueFalseNotStated> = {
  lead: ({ question }) => <p className="statement">{question.statement}</p>,
  choices: () => Object.entries(answerLabels).map(([value, label]) => ({ value, label })),
};
