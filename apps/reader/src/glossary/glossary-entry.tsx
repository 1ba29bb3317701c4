import type { GlossaryEntry as Entry, Lesson } from "@sidelight/content";
import type { ReactNode } from "react";
import { SourceLinks } from "../sources/source-links.tsx";
import { formatDay } from "../timeline/format-day.ts";
import { Pronunciation } from "./pronunciation.tsx";

/** Which entry is shown, and what leads back from it. */
export interface GlossaryEntryProps {
  readonly id: string;
  readonly entry: Entry;
  readonly lesson: Lesson;
  /** Links back to the places that use the term. */
  readonly uses?: ReactNode;
  /** How the sources are given: as links into the page's list by default. */
  readonly sources?: ReactNode;
}

/**
 * One entry, whole: what the dialog shows is this very markup, so a reader without scripts, a printer and a
 * browser's reader mode have all of it. (Reader modes throw away what is named like page furniture, and a term's id may
 * contain such a word; a class with `article` in it is what they spare.) What only makes sense in place (the way back) is marked `data-in-place`.
 */
export function GlossaryEntry({ id, entry, lesson, uses, sources }: GlossaryEntryProps) {
  return (
    <div id={`term-${id}`} className="article-entry">
      <dt>
        <dfn>{entry.title}</dfn>
      </dt>
      <dd>
        {entry.expansion ? (
          <p className="expansion">
            Short for <strong>{entry.expansion}</strong>.
          </p>
        ) : null}
        {entry.definition.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {entry.script ? (
          <p>
            In its own script:{" "}
            <span lang={entry.script.lang} dir="auto" className="script">
              {entry.script.text}
            </span>
          </p>
        ) : null}
        {entry.pronunciation ? <Pronunciation {...entry.pronunciation} /> : null}
        {entry.aliases?.length ? <p className="note">Also: {entry.aliases.join("; ")}.</p> : null}
        {entry.seeAlso?.length ? (
          <p>
            See also:{" "}
            {entry.seeAlso.map((other, index) => (
              <span key={other}>
                {index > 0 ? ", " : null}
                <a href={`#term-${other}`} data-term={other} className="see-also">
                  {lesson.glossary[other]?.title}
                </a>
              </span>
            ))}
          </p>
        ) : null}
        <p className="note">
          As of {formatDay(entry.asOf)}. {sources ?? <SourceLinks lesson={lesson} sources={entry.sources} />}
        </p>
        {uses ? (
          <p className="note" data-in-place="">
            {uses}
          </p>
        ) : null}
      </dd>
    </div>
  );
}
