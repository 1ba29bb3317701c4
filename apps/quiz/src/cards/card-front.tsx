import type { CardFace } from "./card-face.ts";

/** The card whose front is shown. */
export interface CardFrontProps {
  readonly face: CardFace;
  /** The label of the values for rows or gaps. */
  readonly values: string;
}

/** What a question's card shows below its stem: a statement, a passage, the options. */
export function CardFront({ face, values }: CardFrontProps) {
  return (
    <>
      {face.statement ? <p className="statement">{face.statement}</p> : null}
      {face.passage ? <p className="passage">{face.passage}</p> : null}
      {face.listed ? (
        <ul className="listed">
          {face.listed.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {face.values ? (
        <p>
          <strong>{values}</strong> {face.values.join(" · ")}
        </p>
      ) : null}
    </>
  );
}
