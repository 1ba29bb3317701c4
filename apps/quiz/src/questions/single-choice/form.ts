import type { Question } from "@sidelight/content";
import { optionOrder } from "@sidelight/content/questions";
import type { QuestionForm } from "../question-form.ts";

type SingleChoice = Extract<Question, { kind: "single-choice" }>;

/** Radios, in the order that the seed gives. */
export const singleChoiceForm: QuestionForm<SingleChoice> = {
  choices: ({ id, question, seed }) =>
    optionOrder(question, id, seed).map((value) => ({ value, label: question.options[value]?.text })),
};
