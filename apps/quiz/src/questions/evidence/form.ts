import { proseText, type Question } from "@sidelight/content";
import { optionOrder } from "@sidelight/content/questions";
import type { QuestionForm } from "../question-form.ts";

type Evidence = Extract<Question, { kind: "evidence" }>;

/** Sentences of the lesson, in the order of the text, as radios or checkboxes. */
export const evidenceForm: QuestionForm<Evidence> = {
  choices: ({ view, id, question, seed }) =>
    optionOrder(question, id, seed).map((value) => ({
      value,
      label: proseText(view.edition.sentences[value] ?? []),
    })),
};
