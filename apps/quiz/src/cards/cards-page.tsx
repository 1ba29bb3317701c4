import { lessonAddress, quizAddress, termAddress } from "@sidelight/ui/addresses";
import { SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { QuizView } from "../lessons/quiz-view.ts";
import { cardsDataId } from "./card-face.ts";
import { cardsData } from "./cards-data.ts";

/** A lesson's cards. With scripts, today's cards come first; without them, every term can be opened. */
export function CardsPage({ view }: { readonly view: QuizView }) {
  const { lesson, id: edition, language, words } = view;
  const json = JSON.stringify(cardsData(view)).replaceAll("<", "\\u003c");
  return (
    <>
      <SkipLinks links={[{ href: "#cards", label: words.cards.skip }]} />
      <SiteHeader language={language} current="quiz" />
      <main className="quiz">
        <header className="quiz-head">
          <p className="kicker">{words.cards.title}</p>
          <h1>{view.edition.title}</h1>
          <p className="note">
            <a href={lessonAddress(lesson.slug, edition)}>{words.readLesson}</a> ·{" "}
            <a href={quizAddress(lesson.slug, edition)}>{words.oneAtATime}</a>
          </p>
        </header>
        <div id="cards" tabIndex={-1} data-island="cards">
          <p className="notice without-islands">{words.cards.noScripts}</p>
          <div data-review="" />
          <section className="all-cards" aria-labelledby="all-cards">
            <h2 id="all-cards">{words.cards.all}</h2>
            {Object.entries(lesson.glossary).map(
              ([term, { title, expansion, definition, knownLater = [] }]) => (
                <details key={term}>
                  <summary>{title}</summary>
                  {expansion ? <p>{expansion}</p> : null}
                  {definition.map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                  {knownLater.map((paragraph) => (
                    <p key={paragraph} className="known-later">
                      {paragraph}
                    </p>
                  ))}
                  <p>
                    <a href={termAddress(term, language)}>{words.cards.more(title)}</a>
                  </p>
                </details>
              ),
            )}
          </section>
        </div>
        <script type="application/json" id={cardsDataId} dangerouslySetInnerHTML={{ __html: json }} />
      </main>
    </>
  );
}
