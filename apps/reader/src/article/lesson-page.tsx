import type { EditionId, Lesson } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { KnownNow } from "../claims/known-now.tsx";
import { GlossarySection } from "../glossary/glossary-section.tsx";
import { quizAddress, worksheetAddress } from "../lessons/addresses.ts";
import { SourcesSection } from "../sources/sources-section.tsx";
import { TimelineSection } from "../timeline/timeline-section.tsx";
import { ArticleText } from "./article-text.tsx";
import { Contents } from "./contents.tsx";
import { EditionSwitch } from "./edition-switch.tsx";
import { inMinutes, readingMinutes } from "./reading-time.ts";
import { termUses } from "./term-uses.ts";

/** Which lesson, in which edition. */
export interface LessonPageProps {
  readonly lesson: Lesson;
  readonly edition: EditionId;
}

const notes = [
  { id: "known-now", heading: "What we know now" },
  { id: "timeline", heading: "Timeline" },
  { id: "glossary", heading: "Words and names" },
  { id: "sources", heading: "Sources" },
] as const;

/**
 * A lesson in one edition: the text first, then everything it refers to. All of it lies inside the one `article`,
 * because browsers' reader modes drop a glossary that stands outside.
 */
export function LessonPage({ lesson, edition: id }: LessonPageProps) {
  const edition = lesson.editions[id];
  const uses = termUses(lesson.outline, edition);
  const text = lesson.outline.map((section) => ({
    id: `part-${section.id}`,
    heading: edition.headings[section.id] ?? "",
  }));

  return (
    <>
      <SkipLinks
        links={[
          { href: "#article", label: "Skip to the article" },
          { href: "#glossary", label: "Skip to words and names" },
        ]}
      />
      <SiteHeader />
      <main data-island="terms">
        <article id="article" tabIndex={-1} className="lesson" lang={edition.lang}>
          <header className="lesson-head">
            <p className="kicker">{edition.asOf}</p>
            <h1>{edition.title}</h1>
            <p className="standfirst">{edition.standfirst}</p>
            <div className="lesson-tools">
              <EditionSwitch lesson={lesson} current={id} />
              <p className="note">
                {inMinutes(readingMinutes(edition))} to read ·{" "}
                <a href={quizAddress(lesson.slug)}>Quiz on this lesson</a>
              </p>
            </div>
          </header>
          <Contents text={text} notes={notes} />
          <div className="lesson-body">
            <ArticleText lesson={lesson} edition={edition} uses={uses} />
            <section className="next-step" aria-labelledby="check-yourself">
              <h2 id="check-yourself">Check what you understood</h2>
              <p>
                {Object.keys(lesson.questions).length} questions, each with the sentence that proves its
                answer. No time limit, and nothing leaves your device.
              </p>
              <p className="actions">
                <a className="button primary" href={quizAddress(lesson.slug)}>
                  Start the quiz
                </a>
                <a className="button" href={worksheetAddress(lesson.slug)}>
                  All questions on one page
                </a>
              </p>
            </section>
            <KnownNow lesson={lesson} />
            <TimelineSection lesson={lesson} />
            <GlossarySection lesson={lesson} uses={uses} />
            <SourcesSection lesson={lesson} />
          </div>
        </article>
        <p className="return" data-island="return" hidden>
          <a className="button primary" href={quizAddress(lesson.slug)}>
            Back to the question
          </a>
        </p>
      </main>
    </>
  );
}
