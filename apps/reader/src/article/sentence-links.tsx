import { Fragment } from "react";

/** Links from a note to the sentences it is about: "In the text: 1 2". */
export function SentenceLinks({
  sentences,
  about,
}: {
  readonly sentences: readonly string[];
  readonly about: string;
}) {
  if (sentences.length === 1) {
    return (
      <a href={`#s-${sentences[0]}`} className="back-link">
        In the text<span className="visually-hidden">: {about}</span>
      </a>
    );
  }
  return (
    <>
      In the text:
      {sentences.map((sentence, index) => (
        <Fragment key={sentence}>
          {" "}
          <a href={`#s-${sentence}`} className="back-link">
            {index + 1}
            <span className="visually-hidden">, {about}</span>
          </a>
        </Fragment>
      ))}
    </>
  );
}
