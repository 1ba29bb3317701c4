import type { Question } from "@sidelight/content";
import { rowsOf, valueOrder } from "@sidelight/content/questions";
import { PrintedValues } from "./printed-values.tsx";
import type { QuestionForm } from "./question-form.ts";
import { ValueSelect } from "./value-select.tsx";
import { valueWords } from "./value-words.ts";

type WithRows = Extract<Question, { rows: unknown }>;

/** Rows of words, each with a select of the same values: a statement and its speakers, a thing and its group. */
export const rowSelects: QuestionForm<WithRows> = {
  controls: ({ view, id, question, seed }) => {
    const source = { language: view.language, speakers: view.lesson.speakers };
    const values = valueOrder(question, id, seed).map(
      (value) => [value, valueWords(source, question, value)] as const,
    );
    return (
      <>
        <ol className="rows">
          {Object.keys(rowsOf(question)).map((row) => (
            <li key={row} data-row={row}>
              <label htmlFor={`row-${id}-${row}`}>
                <span className="row-words">{question.rows[row]?.text}</span>
                <ValueSelect
                  id={`row-${id}-${row}`}
                  question={id}
                  row={row}
                  prompt={view.words.rows.prompt}
                  values={values}
                />
              </label>
            </li>
          ))}
        </ol>
        <PrintedValues title={view.words.rows.values} values={values} />
      </>
    );
  },
  cardFront: ({ question, values }) => ({
    listed: Object.values(question.rows as Readonly<Record<string, { text: string }>>).map(
      ({ text }) => text,
    ),
    values,
  }),
};
