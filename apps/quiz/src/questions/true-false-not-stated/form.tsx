import type { Question } from "@sidelight/content";
import type { QuestionForm } from "../question-form.ts";

type TrueFalseNotStated = Extract<Question, { kind: "true-false-not-stated" }>;

/** The statement, then three radios. */
export const trueFalseNotStatedForm: QuestionForm<TrueFalseNotStated> = {
  lead: ({ question }) => <p className="statement">{question.statement}</p>,
  // They always stand in this order: shuffling them would only disorient.
  choices: ({ view }) => Object.entries(view.words.answers).map(([value, label]) => ({ value, label })),
};
