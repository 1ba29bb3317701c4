import { lessons } from "@sidelight/content/lessons";
import { SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import { LessonCard } from "../lessons/lesson-card.tsx";

export default function Page() {
  return (
    <>
      <SkipLinks links={[{ href: "#lessons", label: "Skip to the lessons" }]} />
      <SiteHeader current="/" />
      <main>
        <div className="home">
          <header className="home-head">
            <h1>Hard news, readable and checkable</h1>
            <p className="standfirst">
              When reports contradict each other by the hour, who said what to whom is the heart of the story.
              Sidelight lets you open every unusual word, name and claim without losing your place, and then
              test what you understood against the very sentence that proves it.
            </p>
          </header>
          <section aria-labelledby="lessons">
            <h2 id="lessons" tabIndex={-1}>
              Lessons
            </h2>
            <ul className="cards">
              {lessons.map((lesson) => (
                <li key={lesson.slug}>
                  <LessonCard lesson={lesson} />
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="how" className="how">
            <h2 id="how">How a lesson works</h2>
            <ol>
              <li>
                <h3>Read</h3>
                <p>
                  The standard edition, or the same story sentence by sentence in plain English. Words with a
                  dotted line open in place: what they mean here, how they are said, how they are written.
                </p>
              </li>
              <li>
                <h3>Weigh</h3>
                <p>
                  Every claim has a speaker. What became known later is kept apart from what was said that
                  night, dated and with its source.
                </p>
              </li>
              <li>
                <h3>Check</h3>
                <p>
                  Answer the quiz. For every answer, right or wrong, it shows the sentence that proves it, in
                  its place among its neighbours.
                </p>
              </li>
            </ol>
            <p className="note">
              It works with a keyboard, a screen reader, a switch, on an old phone, on a slow line, on paper,
              and with scripts off.
            </p>
          </section>
        </div>
      </main>
    </>
  );
}
