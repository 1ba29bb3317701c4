import { type EditionId, isClaimSpan, isTermSpan, type Lesson, type Span } from "@sidelight/content";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { directionOf } from "@sidelight/preferences/words";
import { lessonAddress, sideBySideAddress, termAddress } from "../lessons/addresses.ts";
import { type LessonView, viewOf } from "../lessons/lesson-view.ts";

/** Which lesson, and which two of its editions: the page speaks the language of the first. */
export interface SideBySidePageProps {
  readonly lesson: Lesson;
  readonly first: EditionId;
  readonly second: EditionId;
}

const run = (view: LessonView) => (span: Span, index: number) => {
  // Runs never change place.
  const key = index;
  if (typeof span === "string") return span;
  if (isTermSpan(span)) {
    return (
      <a key={key} className="term" href={termAddress(span.term, view.language)}>
        {span.as}
      </a>
    );
  }
  if (isClaimSpan(span)) {
    return (
      <a
        key={key}
        className="attribution"
        href={`${lessonAddress(view.lesson.slug, view.id)}#claim-${span.claim}`}
        title={view.words.claims.whoSaysThis}
      >
        {span.as}
      </a>
    );
  }
  return (
    <span key={key} lang={span.lang}>
      {span.as}
    </span>
  );
};

/** Two editions, sentence by sentence: beside each other where there is room, one under the other where there is not. */
export function SideBySidePage({ lesson, first, second }: SideBySidePageProps) {
  const view = viewOf(lesson, first);
  const other = viewOf(lesson, second);
  const { words, language } = view;
  const foreign = { lang: other.language, dir: directionOf(other.language) };
  return (
    <>
      <SkipLinks links={[{ href: "#article", label: words.lesson.skipToArticle }]} />
      <SiteHeader language={language} />
      <main>
        <article id="article" tabIndex={-1} className="side-by-side">
          <header>
            <p className="kicker">{view.edition.asOf}</p>
            <h1>{view.edition.title}</h1>
            <nav aria-label={words.lesson.editions} className="editions" data-island="editions">
              <ul>
                {[view, other].map(({ id, edition }) => (
                  <li key={id}>
                    <a
                      className="button"
                      href={lessonAddress(lesson.slug, id)}
                      hrefLang={edition.lang}
                      lang={edition.lang === language ? undefined : edition.lang}
                      data-keep-sentence={first}
                      data-press=""
                    >
                      {edition.name}
                    </a>
                  </li>
                ))}
              </ul>
              <p>
                <a
                  href={sideBySideAddress(lesson.slug, second, first)}
                  data-keep-sentence={first}
                  data-press=""
                >
                  {words.lesson.swap}
                </a>
              </p>
            </nav>
          </header>
          {lesson.outline.map(({ id, paragraphs }) => (
            <section key={id} aria-labelledby={`part-${id}`} className="pairs">
              <div className="pair">
                <h2 id={`part-${id}`}>{view.edition.headings[id]}</h2>
                <p className="pair-heading" {...foreign}>
                  {other.edition.headings[id]}
                </p>
              </div>
              {paragraphs.map((sentences) => (
                <div key={sentences[0]} className="pair-paragraph">
                  {sentences.map((sentence) => (
                    <div key={sentence} className="pair">
                      <p id={`s-${sentence}`} className="article-sentence">
                        {(view.edition.sentences[sentence] ?? []).map(run(view))}
                      </p>
                      <p {...foreign}>{(other.edition.sentences[sentence] ?? []).map(run(other))}</p>
                    </div>
                  ))}
                </div>
              ))}
            </section>
          ))}
        </article>
      </main>
    </>
  );
}
