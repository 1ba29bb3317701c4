import { proseText } from "@sidelight/content";
import { choosesOne, kindOf, optionOrder } from "@sidelight/content/questions";
import { Choices } from "../choices.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** Sentences of the lesson, in the order of the text, as radios or checkboxes. */
export const evidenceForm: QuestionForm<QuestionOf<"evidence">> = {
  controls: ({ view, id, question, seed }) => (
    <Choices
      question={id}
      one={choosesOne(question)}
      choices={optionOrder(question, id, seed).map((value) => ({
        value,
        label: proseText(view.edition.sentences[value] ?? []),
      }))}
    />
  ),
  cardFront: ({ id, question, seed, option }) => ({ listed: optionOrder(question, id, seed).map(option) }),
  lettered: (question) => ({ "": kindOf(question).optionList(question) }),
};
