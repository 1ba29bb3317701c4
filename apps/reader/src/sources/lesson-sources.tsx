import type { Source } from "@sidelight/content";
import { foreignAttributes, formatDay, settingsOf } from "@sidelight/i18n";
import type { LessonView } from "../lessons/lesson-view.ts";
import { sourceLanguage } from "./source-text.tsx";

/** The sources to list. */
export interface SourceListProps {
  readonly view: LessonView;
  readonly sources: readonly (readonly [string, Source])[];
}

/** Sources as publisher, title and date. Their titles stay in the language in which they were published, which is English. */
export function SourceList({ view: { language }, sources }: SourceListProps) {
  return (
    <ol className="sources">
      {sources.map(([id, { publisher, title, date, url, isKnownLater }]) => (
        <li
          key={id}
          id={`source-${id}`}
          className={isKnownLater ? "article-source known-later" : "article-source"}
        >
          <span {...foreignAttributes(sourceLanguage, language)}>
            {publisher}, {url ? <a href={url}>{title}</a> : title}
          </span>
          {date ? `${settingsOf(language).comma}${formatDay(language, date)}` : null}.
        </li>
      ))}
    </ol>
  );
}

/**
 * Renders every source of the lesson. A source without a link was seen in another outlet, because we link
 * only to publishers.
 */
export function LessonSources({ view }: { readonly view: LessonView }) {
  const { lesson, words } = view;
  return (
    <>
      <p className="note">{words.notes.sourcesIntro}</p>
      <SourceList view={view} sources={Object.entries(lesson.sources)} />
    </>
  );
}
