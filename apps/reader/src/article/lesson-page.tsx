import { aboutAddress, quizAddress } from "@sidelight/ui/addresses";
import { JsonLd, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { KnownLine } from "../claims/known-line.tsx";
import { headline } from "../lessons/headline.ts";
import { firstSentence, type LessonView } from "../lessons/lesson-view.ts";
import { lessonGraph } from "../metadata/lesson-graph.ts";
import { NotePanel } from "../notes/note-panel.tsx";
import { Arrival } from "./arrival.tsx";
import { ArticleText } from "./article-text.tsx";
import { Contents } from "./contents.tsx";
import { EditionSwitch } from "./edition-switch.tsx";
import { LessonBar } from "./lesson-bar.tsx";
import { LessonControls } from "./lesson-controls.tsx";
import { LessonEnd } from "./lesson-end.tsx";
import { MarksKey } from "./marks-key.tsx";
import { readingMinutes } from "./reading-time.ts";

/**
 * Renders a lesson in one edition: the article, the quiz, and short ways to its notes, which are on pages of their own.
 * The parts are the article's own children, because browsers' reader modes would take a box around the text for the whole
 * article, and drop the dateline and the standfirst.
 */
export function LessonPage({ view }: { readonly view: LessonView }) {
  const { lesson, id, edition, language, words } = view;
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
        <LessonBar view={view} />
        <main>
          <article id="article" tabIndex={-1} className="lesson" aria-labelledby="title">
            <header className="lesson-head">
              <p className="kicker">{edition.asOf}</p>
              <h1 id="title">{headline(edition.title)}</h1>
              <p className="standfirst">{edition.standfirst}</p>
              <KnownLine view={view} />
              <p className="note">
                {words.lesson.toRead(words.lesson.minutes(readingMinutes(edition)))} ·{" "}
                <a href={quizAddress(lesson.slug, id)}>{words.lesson.quizOnThis}</a> ·{" "}
                <a href={aboutAddress(lesson.slug, language)}>{words.about.link}</a>
              </p>
            </header>
            <div className="lesson-side">
              <EditionSwitch view={view} />
              <p className="lesson-controls screen-only">
                <LessonControls view={view} />
              </p>
              <Contents view={view} />
            </div>
            <MarksKey view={view} />
            <section aria-labelledby="title" className="text">
              <ArticleText view={view} />
            </section>
            <LessonEnd view={view} />
          </article>
          <Arrival view={view} same={words.lesson.sameSentence(edition.name)} />
        </main>
        <NotePanel view={view} />
      </div>
      <JsonLd data={lessonGraph(view)} />
    </>
  );
}
