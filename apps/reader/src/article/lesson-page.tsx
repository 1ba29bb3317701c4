import { aboutAddress, quizAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { JsonLd, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { ClaimsSection } from "../claims/claims-section.tsx";
import { GlossarySection } from "../glossary/glossary-section.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { MapSection } from "../map/map-section.tsx";
import { lessonGraph } from "../metadata/lesson-graph.ts";
import { SourcesSection } from "../sources/sources-section.tsx";
import { TimelineSection } from "../timeline/timeline-section.tsx";
import { Arrival } from "./arrival.tsx";
import { ArticleText } from "./article-text.tsx";
import { Contents, type Part } from "./contents.tsx";
import { EditionSwitch } from "./edition-switch.tsx";
import { MarksKey } from "./marks-key.tsx";
import { readingMinutes } from "./reading-time.ts";
import { termUses } from "./term-uses.ts";

/** Returns the parts after the text; a lesson without a timeline or places has no such part. */
const notesOf = ({ lesson, words }: LessonView): readonly Part[] => [
  { id: "claims", heading: words.claims.heading },
  ...(Object.keys(lesson.timeline).length > 0 ? [{ id: "timeline", heading: words.notes.timeline }] : []),
  ...(Object.keys(lesson.places).length > 0 ? [{ id: "map", heading: words.notes.map }] : []),
  { id: "glossary", heading: words.glossary.heading },
  { id: "sources", heading: words.notes.sources },
];

/**
 * Renders a lesson in one edition: the text first, then everything it refers to. All of it is inside one
 * `article`, because browsers' reader modes drop a glossary outside it. Its parts are the article's own
 * children: in a box of their own they would be taken for the whole article, and the dateline and the
 * standfirst would be dropped.
 */
export function LessonPage({ view }: { readonly view: LessonView }) {
  const { lesson, id, edition, language, words } = view;
  const uses = termUses(lesson.outline, edition);
  const questions = words.lesson.questions(Object.keys(lesson.questions).length);

  return (
    <>
      <SkipLinks
        links={[
          { href: "#article", label: words.lesson.skipToArticle },
          { href: "#claims", label: words.lesson.skipToClaims },
          { href: "#glossary", label: words.lesson.skipToGlossary },
        ]}
      />
      <SiteHeader language={language} />
      <main data-island="notes">
        <article id="article" tabIndex={-1} className="lesson" aria-labelledby="title">
          <header className="lesson-head">
            <p className="kicker">{edition.asOf}</p>
            <h1 id="title">{edition.title}</h1>
            <p className="standfirst">{edition.standfirst}</p>
            <p className="note">
              {words.lesson.toRead(words.lesson.minutes(readingMinutes(edition)))} ·{" "}
              <a href={quizAddress(lesson.slug, id)}>{words.lesson.quizOnThis}</a> ·{" "}
              <a href={aboutAddress(lesson.slug, language)}>{words.about.link}</a>
            </p>
          </header>
          <div className="lesson-side">
            <EditionSwitch view={view} />
            <Contents view={view} notes={notesOf(view)} />
          </div>
          <MarksKey view={view} />
          <section aria-labelledby="title">
            <ArticleText view={view} uses={uses} />
          </section>
          <section className="next-step">
            <h2>{words.lesson.checkYourself}</h2>
            <p>{words.lesson.checkLine(questions)}</p>
            <p className="actions">
              <a className="button primary" href={quizAddress(lesson.slug, id)}>
                {words.lesson.startQuiz}
              </a>
              <a className="button" href={worksheetAddress(lesson.slug, id)}>
                {words.lesson.worksheet}
              </a>
            </p>
          </section>
          <ClaimsSection view={view} />
          <TimelineSection view={view} />
          <MapSection view={view} />
          <GlossarySection view={view} uses={uses} />
          <SourcesSection view={view} />
        </article>
        <Arrival view={view} same={words.lesson.sameSentence(edition.name)} />
      </main>
      <JsonLd data={lessonGraph(view)} />
    </>
  );
}
