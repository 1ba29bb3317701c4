import { lessons as newestFirst } from "@sidelight/content/lessons";
import type { Language } from "@sidelight/i18n";
import { placeAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { mainEdition } from "@sidelight/ui/pages";
import { readerMessages } from "../messages/reader-messages.ts";
import { LessonCard } from "./lesson-card.tsx";
import { LessonPicture, LessonStart } from "./lesson-lead.tsx";
import { viewOf } from "./lesson-view.ts";
import { TeachersSection } from "./teachers-section.tsx";

/** The lessons in the order in which they were published, which is the order to take them in. */
const lessons = newestFirst.toReversed();

/** Renders what the site is and for whom, the way into the first lesson, every lesson, and what teachers need. */
export function HomePage({ language }: { readonly language: Language }) {
  const { home } = readerMessages[language];
  const [lead] = lessons;
  const view = lead && viewOf(lead, mainEdition(lead, language));
  return (
    <>
      <SkipLinks links={[{ href: "#lessons", label: home.skip }]} />
      <SiteHeader
        language={language}
        current="lessons"
        inLanguage={(other) => placeAddress("lessons", other)}
      />
      <main>
        <div className="home">
          <div className="lead">
            <header>
              <h1>{home.title}</h1>
              <p className="standfirst">{home.standfirst}</p>
              <p>{home.forWhom}</p>
              {view ? <LessonStart view={view} /> : null}
            </header>
            {view ? <LessonPicture view={view} /> : null}
          </div>
          <section aria-labelledby="lessons">
            <h2 id="lessons" tabIndex={-1}>
              {home.lessons}
            </h2>
            <ul className="cards">
              {lessons.map((lesson, index) => (
                <li key={lesson.slug}>
                  <LessonCard lesson={lesson} language={language} number={index + 1} />
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="how" className="how">
            <h2 id="how">{home.how}</h2>
            <ol>
              {home.steps.map(({ title, text }) => (
                <li key={title}>
                  <h3>{title}</h3>
                  <p>{text}</p>
                </li>
              ))}
            </ol>
            <p className="note">{home.note}</p>
          </section>
          <TeachersSection lessons={lessons} language={language} />
        </div>
      </main>
    </>
  );
}
