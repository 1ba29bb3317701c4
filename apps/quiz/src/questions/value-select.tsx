import { controlName } from "./control-name.ts";

/** A select of one row or gap. */
export interface ValueSelectProps {
  readonly question: string;
  readonly row: string;
  /** What the select says before a value is chosen. */
  readonly prompt: string;
  /** Values by name, in the order in which they are offered. */
  readonly values: readonly (readonly [value: string, words: string])[];
  /** What a label elsewhere refers to. */
  readonly id?: string;
  /** Its accessible name, where no visible text labels it. */
  readonly label?: string;
}

/** One row's values as a native select: the same on a phone, by switch, by voice and by keyboard. */
export function ValueSelect({ question, row, prompt, values, id, label }: ValueSelectProps) {
  return (
    <select
      id={id}
      name={controlName(question, row)}
      defaultValue=""
      autoComplete="off"
      aria-label={label}
      data-values=""
    >
      <option value="">{prompt}</option>
      {values.map(([value, words]) => (
        <option key={value} value={value} data-item={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
