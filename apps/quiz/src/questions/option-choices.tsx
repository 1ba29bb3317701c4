import { choosesOne, kindOf, optionOrder } from "@sidelight/content/questions";
import { Choices } from "./choices.tsx";
import type { QuestionForm, QuestionOf } from "./question-form.ts";

type WithOptions = QuestionOf<"single-choice" | "several-choices" | "next-check">;

/** Radios or checkboxes in the order that the seed gives: what most kinds with options are. */
export const optionChoices: QuestionForm<WithOptions> = {
  controls: ({ id, question, seed }) => (
    <Choices
      question={id}
      one={choosesOne(question)}
      arranged
      choices={optionOrder(question, id, seed).map((value) => ({
        value,
        label: question.options[value]?.text,
      }))}
    />
  ),
  cardFront: ({ id, question, seed, option }) => ({ listed: optionOrder(question, id, seed).map(option) }),
  lettered: (question) => ({ "": kindOf(question).optionList(question) }),
};
