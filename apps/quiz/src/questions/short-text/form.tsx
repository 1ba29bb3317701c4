import { textField } from "@sidelight/content/questions";
import { controlName } from "../control-name.ts";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** A text field. Case, spaces and a final stop do not count. */
export const shortTextForm: QuestionForm<QuestionOf<"short-text">> = {
  controls: ({ view, id }) => (
    <p className="written" data-row={textField}>
      <label htmlFor={`text-${id}`}>{view.words.written.short}</label>
      <input
        id={`text-${id}`}
        type="text"
        name={controlName(id, textField)}
        maxLength={100}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
      />
    </p>
  ),
};
