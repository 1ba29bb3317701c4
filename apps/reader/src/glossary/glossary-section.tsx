import type { Lesson } from "@sidelight/content";
import { Fragment } from "react";
import { type TermUses, useId } from "../article/term-uses.ts";
import { GlossaryEntry } from "./glossary-entry.tsx";

/** Whose glossary, and where its terms are used. */
export interface GlossarySectionProps {
  readonly lesson: Lesson;
  readonly uses: TermUses;
}

const backLinks = (id: string, title: string, count: number) =>
  count === 0 ? null : (
    <>
      In the text:
      {Array.from({ length: count }, (_, index) => index + 1).map((ordinal) => (
        <Fragment key={ordinal}>
          {" "}
          <a href={`#${useId(id, ordinal)}`} className="back-link">
            {ordinal}
            <span className="visually-hidden">, {title}</span>
          </a>
        </Fragment>
      ))}
    </>
  );

/** The lesson's glossary at the end of its page, each entry linked back to every place that uses it. */
export function GlossarySection({ lesson, uses }: GlossarySectionProps) {
  return (
    <section aria-labelledby="glossary" className="notes glossary">
      <h2 id="glossary">Words and names</h2>
      <dl>
        {Object.entries(lesson.glossary).map(([id, entry]) => (
          <GlossaryEntry
            key={id}
            id={id}
            entry={entry}
            lesson={lesson}
            uses={backLinks(id, entry.title, uses.count(id))}
          />
        ))}
      </dl>
    </section>
  );
}
