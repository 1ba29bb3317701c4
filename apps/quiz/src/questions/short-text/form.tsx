import { longestText, textField } from "@sidelight/content/questions";
import { controlName } from "../control-name.ts";
import { LengthNote, lengthNoteId } from "../length-note.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** A text field. What counts of a typed answer is what `foldedText` leaves of it. */
export const shortTextForm: QuestionForm<QuestionOf<"short-text">> = {
  controls: ({ view, id, question }) => (
    <p className="written" data-row={textField}>
      <label htmlFor={`text-${id}`}>{view.words.written.short}</label>
      <input
        id={`text-${id}`}
        type="text"
        name={controlName(id, textField)}
        data-longest={longestText(question)}
        data-description={lengthNoteId(id)}
        aria-describedby={lengthNoteId(id)}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
      />
      <LengthNote question={id} />
    </p>
  ),
  cardFront: () => ({}),
};
