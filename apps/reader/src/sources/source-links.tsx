import type { Lesson } from "@sidelight/content";
import { Fragment } from "react";

/** Which sources a note rests on. */
export interface SourceLinksProps {
  readonly lesson: Lesson;
  readonly sources: readonly string[];
}

/** The publishers a note rests on, each linked to its line in the list of sources. */
export function SourceLinks({ lesson, sources }: SourceLinksProps) {
  return (
    <>
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? "; " : null}
          <a href={`#source-${id}`} className="back-link">
            {lesson.sources[id]?.publisher}
          </a>
        </Fragment>
      ))}
      .
    </>
  );
}
