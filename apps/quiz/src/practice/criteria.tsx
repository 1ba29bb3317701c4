/** The points of a model answer, and those that the writer ticked. */
export interface CriteriaProps {
  readonly title: string;
  /** By name. */
  readonly criteria: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** What a good answer does. Writers tick what they find in their own; it is not scored. */
export function Criteria({ title, criteria, ticked, onTick }: CriteriaProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {Object.entries(criteria).map(([name, text]) => (
        <label key={name} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              onTick(checked ? [...ticked, name] : ticked.filter((it) => it !== name))
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
