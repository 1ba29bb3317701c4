/** What can be chosen, where no select can be opened. */
export interface PrintedValuesProps {
  readonly title: string;
  readonly values: readonly (readonly [value: string, words: string])[];
}

/** The values of a select as a list, on paper only: a printed select shows none of them. */
export function PrintedValues({ title, values }: PrintedValuesProps) {
  return (
    <div className="print-only printed-values">
      <p>
        <strong>{title}</strong>
      </p>
      <ul data-values="">
        {values.map(([value, words]) => (
          <li key={value} data-item={value}>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
