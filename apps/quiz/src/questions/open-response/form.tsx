import { longestText, textField } from "@sidelight/content/questions";
import { controlName } from "../control-name.ts";
import { LengthNote, lengthNoteId } from "../length-note.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** A text area. The model answer is in the feedback. */
export const openResponseForm: QuestionForm<QuestionOf<"open-response">> = {
  controls: ({ view, id, question }) => (
    <p className="written" data-row={textField}>
      <label htmlFor={`text-${id}`}>{view.words.written.open(longestText(question))}</label>
      <textarea
        id={`text-${id}`}
        name={controlName(id, textField)}
        rows={5}
        data-longest={longestText(question)}
        data-description={lengthNoteId(id)}
        aria-describedby={lengthNoteId(id)}
        dir="auto"
        autoComplete="off"
      />
      <LengthNote question={id} />
    </p>
  ),
  cardFront: () => ({}),
};
