import type { ReactNode } from "react";
import { formOf } from "./forms.ts";
import { numberId } from "./number-id.ts";
import type { QuestionFormProps } from "./question-form.ts";

/** A question with its place among the others. */
export interface QuestionFieldsetProps extends QuestionFormProps {
  readonly number: number;
  readonly of: number;
  /** Whether it is shown at first. The others wait for the island. */
  readonly shown: boolean;
  /** Changes when the question is edited. */
  readonly hash: string;
  /** What follows the controls: places for feedback in practice, the answer on the worksheet. */
  readonly children?: ReactNode;
}

/**
 * A question as a native fieldset with its heading in the legend, so that the group is named by the question and can get focus.
 * Practice and worksheet share the markup. Other programs may rely on `data-kind`.
 */
export function QuestionFieldset({ number, of, shown, hash, children, ...props }: QuestionFieldsetProps) {
  const { id, question } = props;
  const { words } = props.view;
  const form = formOf(question);
  const hints = question.hints ?? [];
  return (
    <div
      id={`q-${id}`}
      className="question"
      data-question={id}
      data-kind={question.kind}
      data-hash={hash}
      hidden={!shown}
    >
      <fieldset>
        <legend>
          <h2 tabIndex={-1} id={`q-${id}-heading`}>
            <span className="question-number" id={numberId(id)}>
              {words.questionOf(number, of)}
            </span>{" "}
            <span className="stem">{question.stem}</span> {form.lead?.(props)}
          </h2>
        </legend>
        <div data-error="" />
        {form.controls(props)}
      </fieldset>
      {hints.map((hint, index) => (
        <details key={hint} className="hint">
          <summary>{words.hint(index + 1, hints.length)}</summary>
          <p>{hint}</p>
        </details>
      ))}
      {children}
    </div>
  );
}
