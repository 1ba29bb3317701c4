import { editionIds, type Lesson } from "@sidelight/content";
import { highestPlainGrade, lessonFigures } from "@sidelight/content/rules";
import { formatDay, formatNumber, type Language, settingsOf } from "@sidelight/i18n";
import { aboutAddress, lessonAddress } from "@sidelight/ui/addresses";
import { licenceAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { mainEdition } from "@sidelight/ui/pages";
import { viewOf } from "../lessons/lesson-view.ts";
import { ReadingTable } from "./reading-table.tsx";

/** The lesson and the language of the page. */
export interface AboutPageProps {
  readonly lesson: Lesson;
  readonly language: Language;
}

/** Shows what was measured and checked before a lesson was published. The build checks the same figures. */
export function AboutPage({ lesson, language }: AboutPageProps) {
  const view = viewOf(lesson, mainEdition(lesson, language));
  const { about, lesson: lessonWords, missing } = view.words;
  const figures = lessonFigures(lesson);
  const { hardWords, abbreviations, names, claims, sources } = figures;
  const share = formatNumber(language, claims.named / Math.max(1, claims.all), { style: "percent" });
  const day = (date: string) => formatDay(language, date);
  return (
    <>
      <SkipLinks links={[{ href: "#about", label: missing.skip }]} />
      <SiteHeader language={language} inLanguage={(other) => aboutAddress(lesson.slug, other)} />
      <main>
        <article id="about" tabIndex={-1} className="about-page" aria-labelledby="title">
          <p className="kicker">
            <a href={lessonAddress(lesson.slug, view.id)}>{view.edition.title}</a>
          </p>
          <h1 id="title">{about.link}</h1>
          <p className="standfirst">{about.standfirst}</p>

          <h2>{about.reading}</h2>
          <p>{about.readingText(highestPlainGrade)}</p>
          <ReadingTable
            figures={figures}
            words={about}
            language={language}
            editions={editionIds.map((id) => ({
              id,
              name: lessonWords.editionNames[id],
            }))}
          />
          <p className="note">{about.readingNote}</p>

          <h2>{about.hard}</h2>
          <p>
            {about.hardText(hardWords.covered.length, hardWords.covered.length + hardWords.uncovered.length)}
          </p>
          <details data-printed="open">
            <summary>{about.hardUncovered}</summary>
            <p lang="en" dir="ltr">
              {hardWords.uncovered.join(", ")}
            </p>
          </details>

          <h2>{about.abbreviations}</h2>
          <p>{about.abbreviationsText(abbreviations.expanded, abbreviations.all)}</p>
          <p>{about.pronunciation(names.pronounced, names.all)}</p>

          <h2>{about.claims}</h2>
          <p>
            {about.claimsText(share, claims.named, claims.all)} {about.disputedText(claims.disputed)}
          </p>
          <p>{about.checks}</p>
          <p className="note">{about.translated}</p>

          <h2>{about.sources}</h2>
          <p>
            {about.sourcesText(sources.all, sources.linked)}{" "}
            <a href={`${lessonAddress(lesson.slug, view.id)}#sources`}>{view.words.notes.sources}</a>
          </p>

          <h2>{about.version}</h2>
          <p>
            {about.versionText(
              lesson.version,
              day(lesson.history[0]?.date ?? lesson.published),
              day(lesson.published),
            )}{" "}
            {about.articleAsOf(day(lesson.asOf))}
          </p>
          <h3>{about.changes}</h3>
          <dl className="history">
            {view.lesson.history.map(({ version, date, changes }) => (
              <div key={version}>
                <dt>
                  <bdi>{version}</bdi>
                  {settingsOf(language).comma}
                  <time dateTime={date}>{day(date)}</time>
                </dt>
                <dd>{changes}</dd>
              </div>
            ))}
          </dl>

          <h2>{about.licence}</h2>
          <p>
            {about.licenceText}{" "}
            <a href={licenceAddress} rel="license">
              <bdi lang="en">{lesson.licence}</bdi>
            </a>
            .
          </p>
        </article>
      </main>
    </>
  );
}
