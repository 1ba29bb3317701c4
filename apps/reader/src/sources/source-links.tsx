import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";

/** Which sources a note rests on. */
export interface SourceLinksProps {
  readonly view: LessonView;
  readonly sources: readonly string[];
}

/** The publishers a note rests on, each linked to its line in the list of sources. */
export function SourceLinks({ view, sources }: SourceLinksProps) {
  return (
    <>
      {view.words.notes.sourceOf(sources.length)}{" "}
      {sources.map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? view.words.notes.listSeparator : null}
          <a
            href={`#source-${id}`}
            className="back-link"
            lang={view.language === "en" ? undefined : "en"}
            dir={view.language === "en" ? undefined : "ltr"}
          >
            {view.lesson.sources[id]?.publisher}
          </a>
        </Fragment>
      ))}
      .
    </>
  );
}
