import type { ReactNode } from "react";

/** One option as a native control. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

/** A question's options. */
export interface ChoicesProps {
  /** The question's id; its controls are named after it. */
  readonly question: string;
  readonly one: boolean;
  readonly choices: readonly Choice[];
}

/** The name that all controls of a question share in the form. */
export const controlName = (question: string): string => `answer-${question}`;

/** Options as radios or checkboxes. Native controls: the answer is read from the form, whoever filled it in. */
export function Choices({ question, one, choices }: ChoicesProps) {
  return (
    <div className="choices">
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type={one ? "radio" : "checkbox"}
            name={controlName(question)}
            value={value}
            autoComplete="off"
          />
          <span className="choice-words">{label}</span>
        </label>
      ))}
    </div>
  );
}
