import type { ReactNode } from "react";
import { controlName } from "./control-name.ts";

/** One option as a native control. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

/** A set of options. */
export interface ChoicesProps {
  /** The question's id; its controls are named after it. */
  readonly question: string;
  /** The name of this set of controls, if the question has several. */
  readonly field?: string;
  readonly one: boolean;
  readonly choices: readonly Choice[];
  /** Whether the seed orders them, so that the island may put them in another attempt's order. */
  readonly arranged?: boolean;
  /** Whether to put them on one line if there is room, for short answers that are the same in every row. */
  readonly inline?: boolean;
}

/** Options as native radios or checkboxes. The response is read from the form. */
export function Choices({ question, field, one, choices, arranged, inline }: ChoicesProps) {
  return (
    <div className={inline ? "choices inline" : "choices"} data-arranged={arranged ? "" : undefined}>
      {choices.map(({ value, label }) => (
        <label key={value} className="choice" data-item={value}>
          <input type={one ? "radio" : "checkbox"} name={controlName(question, field)} value={value} />
          <span className="choice-words">{label}</span>
        </label>
      ))}
    </div>
  );
}
