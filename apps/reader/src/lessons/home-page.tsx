import { lessons } from "@sidelight/content/lessons";
import type { Language } from "@sidelight/i18n";
import { placeAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { readerMessages } from "../messages/reader-messages.ts";
import { LessonCard } from "./lesson-card.tsx";

/** The lessons there are, and how one works. */
export function HomePage({ language }: { readonly language: Language }) {
  const { home } = readerMessages[language];
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
          <header className="home-head">
            <h1>{home.title}</h1>
            <p className="standfirst">{home.standfirst}</p>
          </header>
          <section aria-labelledby="lessons">
            <h2 id="lessons" tabIndex={-1}>
              {readerMessages[language].missing.lessons}
            </h2>
            <ul className="cards">
              {lessons.map((lesson) => (
                <li key={lesson.slug}>
                  <LessonCard lesson={lesson} language={language} />
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
        </div>
      </main>
    </>
  );
}
