"use client";
import { useEffect, useState } from "react";

/** An article whose terms open a note. */
export const Article = ({ article }) => {
  const [open, setOpen] = useState();
  const note = article.notes[open];
  useEffect(() => {
    const close = (event) => event.key === "Escape" && setOpen(undefined);
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, []);
  return (
    <main>
      <h1>{article.title}</h1>
      <p>{article.standfirst}</p>
      {article.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((runs) => (
            <p key={runs[0].text}>
              {runs.map(({ text, term }, index) =>
                term ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph never change.
                  <button key={index} type="button" className="term" onClick={() => setOpen(term)}>
                    {text}
                  </button>
                ) : (
                  text
                ),
              )}
            </p>
          ))}
        </section>
      ))}
      {note && (
        <div role="dialog" aria-labelledby="note" className="note">
          <h2 id="note">{note.title}</h2>
          {note.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button type="button" onClick={() => setOpen(undefined)}>
            ✕
          </button>
        </div>
      )}
    </main>
  );
};
