import { valuesOf } from "@sidelight/content/questions";
import { Choices } from "../choices.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";
import { valueWords } from "../value-words.ts";

/** A row of radios for each pair of statements. */
export const sourceRelationForm: QuestionForm<QuestionOf<"source-relation">> = {
  controls: ({ view, id, question }) =>
    Object.entries(question.rows).map(([row, { text }]) => (
      <fieldset key={row} className="part" data-row={row}>
        <legend>{text}</legend>
        <Choices
          question={id}
          field={row}
          one
          inline
          choices={valuesOf(question).map((value) => ({
            value,
            label: valueWords({ language: view.language, speakers: {} }, question, value),
          }))}
        />
      </fieldset>
    )),
  cardFront: ({ question, values }) => ({
    listed: Object.values(question.rows).map(({ text }) => text),
    values,
  }),
};
