import { textField } from "@sidelight/content/questions";
import { controlName } from "../control-name.ts";
import type { QuestionForm, QuestionOf } from "../question-form.ts";

/** The longest answer in one's own words, in characters: a long paragraph, and short enough for every learning platform. */
export const longestResponse = 800;

/** A text area; a model answer comes afterwards. */
export const openResponseForm: QuestionForm<QuestionOf<"open-response">> = {
  controls: ({ view, id }) => (
    <p className="written" data-row={textField}>
      <label htmlFor={`text-${id}`}>{view.words.written.open}</label>
      <textarea
        id={`text-${id}`}
        name={controlName(id, textField)}
        rows={5}
        maxLength={longestResponse}
        dir="auto"
        autoComplete="off"
      />
    </p>
  ),
};
