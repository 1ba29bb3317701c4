import type { Question } from "@sidelight/content";
import { optionOrder } from "@sidelight/content/questions";
import type { QuestionForm } from "../question-form.ts";

type SeveralChoices = Extract<Question, { kind: "several-choices" }>;

/** Checkboxes, in the order that the seed gives. */
export const severalChoicesForm: QuestionForm<SeveralChoices> = {
  choices: ({ id, question, seed }) =>
    optionOrder(question, id, seed).map((value) => ({ value, label: question.options[value]?.text })),
};
