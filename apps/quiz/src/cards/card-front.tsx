import type { CardFace } from "./card-face.ts";

/** Whose front is shown. */
export interface CardFrontProps {
  readonly face: CardFace;
  /** Before the values that rows or gaps are answered with. */
  readonly values: string;
}

/** What a question's card shows under its stem: a statement, a passage, what there is to choose from. */
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
