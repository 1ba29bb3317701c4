import { addressOf, lessonAddress, type NotePageKind } from "@sidelight/ui/addresses";
import { JsonLd, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { mainEdition, notePagesOf } from "@sidelight/ui/pages";
import type { ReactNode } from "react";
import { ClaimsList } from "../claims/claims-list.tsx";
import { KnownLine } from "../claims/known-line.tsx";
import { LessonWords } from "../glossary/lesson-words.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { MapAndPlaces } from "../map/map-and-places.tsx";
import { lessonTermsGraph } from "../metadata/term-graph.ts";
import { LessonSources } from "../sources/lesson-sources.tsx";
import { TimelineList } from "../timeline/timeline-list.tsx";
import { noteHeadings } from "./note-headings.ts";

/** A lesson in one edition, and which of its notes to show. */
export interface NotesPageProps {
  readonly view: LessonView;
  readonly kind: NotePageKind;
}

/** What each page shows under its heading. */
const contents: Readonly<Record<NotePageKind, (props: { readonly view: LessonView }) => ReactNode>> = {
  claims: ClaimsList,
  timeline: TimelineList,
  map: MapAndPlaces,
  words: LessonWords,
  sources: LessonSources,
};

/** Shows one sort of a lesson's notes whole, with ways back to the lesson and to its other notes. */
export function NotesPage({ view, kind }: NotesPageProps) {
  const { lesson, id, edition, language, words } = view;
  const headings = noteHeadings(words);
  const Content = contents[kind];
  return (
    <>
      <SkipLinks links={[{ href: "#notes", label: words.missing.skip }]} />
      <SiteHeader
        language={language}
        inLanguage={(other) => addressOf(kind, { lesson: lesson.slug, edition: mainEdition(lesson, other) })}
      />
      <main className="notes-page">
        <article id="notes" tabIndex={-1} className="notes" aria-labelledby="title">
          <header data-island="known">
            <p className="kicker">
              <a href={lessonAddress(lesson.slug, id)} className="back-link">
                {edition.title}
              </a>
            </p>
            <h1 id="title">{headings[kind]}</h1>
            <nav className="note-pages" aria-label={words.doors.heading}>
              <ul>
                {notePagesOf(lesson).map((other) => (
                  <li key={other}>
                    <a
                      href={addressOf(other, { lesson: lesson.slug, edition: id })}
                      aria-current={other === kind ? "page" : undefined}
                    >
                      {headings[other]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <KnownLine view={view} />
          </header>
          <Content view={view} />
          <p className="screen-only">
            <a href={lessonAddress(lesson.slug, id)} className="button">
              {words.doors.back}
            </a>
          </p>
        </article>
      </main>
      {kind === "words" ? <JsonLd data={lessonTermsGraph(view)} /> : null}
    </>
  );
}
