import type { GlossaryEntry as Entry } from "@sidelight/content";
import { formatDay, languages, settingsOf } from "@sidelight/i18n";
import { termAddress } from "@sidelight/ui/addresses";
import type { ReactNode } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { SourceLinks } from "../sources/source-links.tsx";
import { Pronunciation } from "./pronunciation.tsx";

/** The entry to show, and its links back. */
export interface GlossaryEntryProps {
  readonly view: LessonView;
  readonly id: string;
  readonly entry: Entry;
  /** Links back to the places that use the term. */
  readonly uses?: ReactNode;
  /** Renders the sources. By default, links to the lesson's page of sources. */
  readonly sources?: ReactNode;
  /** Returns the address of a "see also" link. By default, the entry on this page. */
  readonly seeAlso?: "on-this-page" | "pages";
}

/**
 * Shows what an entry says about its term: expansion, definition, script, pronunciation, other names, see
 * also, sources.
 */
export function EntryBody({ view, id, entry, uses, sources, seeAlso = "on-this-page" }: GlossaryEntryProps) {
  const { lesson, language, words } = view;
  const { glossary } = words;
  return (
    <>
      {entry.expansion ? (
        <p className="expansion">
          {glossary.shortFor} <strong>{entry.expansion}</strong>.
        </p>
      ) : null}
      {entry.definition.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {entry.knownLater?.map((paragraph) => (
        <p key={paragraph} className="known-later">
          {paragraph}
        </p>
      ))}
      {entry.script ? (
        <p>
          {glossary.written[entry.script.lang === languages[0] ? "latin" : "original"]}{" "}
          <span lang={entry.script.lang} dir="auto" className="script">
            {entry.script.text}
          </span>
        </p>
      ) : null}
      {entry.pronunciation ? <Pronunciation {...entry.pronunciation} words={words} /> : null}
      {entry.aliases?.length ? (
        <p className="note">
          {glossary.also}{" "}
          {entry.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 ? settingsOf(language).comma : null}
              <bdi>{alias}</bdi>
            </span>
          ))}
          .
        </p>
      ) : null}
      {entry.seeAlso?.length ? (
        <p>
          {glossary.seeAlso}{" "}
          {entry.seeAlso.map((other, index) => (
            <span key={other}>
              {index > 0 ? settingsOf(language).comma : null}
              {seeAlso === "pages" ? (
                <a href={termAddress(other, language)}>{lesson.glossary[other]?.title}</a>
              ) : (
                <a href={`#term-${other}`} className="see-also">
                  {lesson.glossary[other]?.title}
                </a>
              )}
            </span>
          ))}
        </p>
      ) : null}
      <p className="note">
        {glossary.asOf(formatDay(language, entry.asOf))}{" "}
        {sources ?? <SourceLinks view={view} sources={entry.sources} />}
      </p>
      {seeAlso === "pages" ? null : (
        <p className="note aid">
          <a href={termAddress(id, language)} className="back-link">
            {glossary.everything(entry.title)}
          </a>
        </p>
      )}
      {uses ? (
        <p className="note" data-in-place="">
          {uses}
        </p>
      ) : null}
    </>
  );
}

/**
 * Renders one entry of a list, whole. (Reader modes throw away what is named like page furniture, and a term's id may
 * contain such a word; a class with `article` in it is what they spare.) A copy of the text leaves out what is marked
 * `data-in-place`.
 */
export function GlossaryEntry(props: GlossaryEntryProps) {
  return (
    <div id={`term-${props.id}`} className="article-entry">
      <dt>
        <dfn>{props.entry.title}</dfn>
      </dt>
      <dd>
        <EntryBody {...props} />
      </dd>
    </div>
  );
}
