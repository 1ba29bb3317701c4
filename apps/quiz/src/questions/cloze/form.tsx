import { valueOrder } from "@sidelight/content/questions";
import { formatNumber } from "@sidelight/i18n";
import { Fragment } from "react";
import { PrintedValues } from "../printed-values.tsx";
import type { QuestionForm, QuestionOf } from "../question-form.ts";
import { ValueSelect } from "../value-select.tsx";

/** A passage cut at its gaps: words and names of gaps in turn. */
const cut = (passage: string): readonly string[] => passage.split(/\{([^}]*)\}/);

/** Returns the passage with its gaps numbered, as it is read aloud. */
const numbered = ({ passage, rows }: QuestionOf<"cloze">, number: (index: number) => string): string =>
  Object.keys(rows).reduce(
    (text, row, index) => text.replace(`{${row}}`, `(${number(index + 1)}) ____`),
    passage,
  );

/** The passage with a select in each gap. */
export const clozeForm: QuestionForm<QuestionOf<"cloze">> = {
  controls: ({ view, id, question, seed }) => {
    const values = valueOrder(question, id, seed).map(
      (value) => [value, question.values[value] ?? ""] as const,
    );
    return (
      <>
        <p className="passage">
          {cut(question.passage).map((part, index) =>
            index % 2 === 0 ? (
              <Fragment key={part}>{part}</Fragment>
            ) : (
              <span key={part} className="gap" data-row={part}>
                <ValueSelect
                  question={id}
                  row={part}
                  prompt={view.words.rows.gap}
                  values={values}
                  label={question.rows[part]?.text ?? ""}
                />
              </span>
            ),
          )}
        </p>
        <PrintedValues title={view.words.rows.words} values={values} />
      </>
    );
  },
  cardFront: ({ question, language, values }) => ({
    passage: numbered(question, (number) => formatNumber(language, number)),
    values,
  }),
};
