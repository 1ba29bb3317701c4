import type { EditionId, Lesson } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { Arrival } from "../article/arrival.tsx";
import { LessonEnd } from "../article/lesson-end.tsx";
import { MarksKey } from "../article/marks-key.tsx";
import { KnownLine } from "../claims/known-line.tsx";
import { headline } from "../lessons/headline.ts";
import { firstSentence, viewOf } from "../lessons/lesson-view.ts";
import { NotePanel } from "../notes/note-panel.tsx";
import { PairSwitch } from "./pair-switch.tsx";
import { Pairs } from "./pairs.tsx";

/** A lesson and two of its editions. The page is in the language of the first one. */
export interface SideBySidePageProps {
  readonly lesson: Lesson;
  readonly first: EditionId;
  readonly second: EditionId;
}

/**
 * Renders two editions, sentence by sentence, and after them all that a lesson has: the quiz, the ways to its notes and
 * the short notes of the first edition.
 */
export function SideBySidePage({ lesson, first, second }: SideBySidePageProps) {
  const view = viewOf(lesson, first);
  const other = viewOf(lesson, second);
  const { words, language, edition } = view;
  const { editionNames, sameSentenceInBoth } = words.lesson;
  return (
    <>
      <SkipLinks
        links={[
          { href: `#s-${firstSentence(view)}`, label: words.lesson.skipToArticle },
          { href: "#quiz", label: words.lesson.skipToQuiz },
        ]}
      />
      <SiteHeader language={language} />
      <div className="lesson-page" data-island="lesson">
        <main>
          <article id="article" tabIndex={-1} className="side-by-side" aria-labelledby="title">
            <header>
              <p className="kicker">{edition.asOf}</p>
              <h1 id="title">{headline(edition.title)}</h1>
              <KnownLine view={view} />
              <PairSwitch view={view} other={other} />
            </header>
            <MarksKey view={view} />
            <section aria-labelledby="title">
              <Pairs view={view} other={other} />
            </section>
            <LessonEnd view={view} />
          </article>
          <Arrival view={view} same={sameSentenceInBoth(editionNames[first], editionNames[second])} />
        </main>
        <NotePanel view={view} />
      </div>
    </>
  );
}
