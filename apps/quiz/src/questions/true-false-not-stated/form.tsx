import { kindOf } from "@sidelight/content/questions";
import { Choices } from "../choices.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** The statement, as part of the question’s name, and three radios. */
export const trueFalseNotStatedForm: QuestionForm<QuestionOf<"true-false-not-stated">> = {
  lead: ({ question }) => <span className="statement">{question.statement}</span>,
  // They always have this order, because shuffling them would only confuse.
  controls: ({ view, id }) => (
    <Choices
      question={id}
      one
      choices={Object.entries(view.words.answers).map(([value, label]) => ({ value, label }))}
    />
  ),
  cardFront: ({ question: { statement } }) => ({ statement }),
  lettered: (question) => ({ "": kindOf(question).optionList(question) }),
};
