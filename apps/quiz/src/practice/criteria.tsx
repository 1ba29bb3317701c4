import type { Question } from "@sidelight/content";

/** Whose answer is held against what a good one does. */
export interface CriteriaProps {
  readonly title: string;
  readonly question: Extract<Question, { kind: "open-response" }>;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** What a good answer does, for the writer to tick in the own one. It is in no score. */
export function Criteria({ title, question, ticked, onTick }: CriteriaProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {Object.entries(question.criteria).map(([name, text]) => (
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
