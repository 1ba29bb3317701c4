import { lessons } from "@sidelight/content/lessons";
import type { Language } from "@sidelight/i18n";
import { cardsAddress, lessonAddress, quizAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { placeAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { mainEdition } from "@sidelight/ui/pages";
import { quizMessages } from "../messages/quiz-messages.ts";

/** The quizzes there are. */
export function QuizzesPage({ language }: { readonly language: Language }) {
  const words = quizMessages[language];
  const listed = lessons.map((lesson) => ({ ...lesson, edition: mainEdition(lesson, language) }));
  return (
    <>
      <SkipLinks links={[{ href: "#quizzes", label: words.skipToQuizzes }]} />
      <SiteHeader language={language} current="quiz" inLanguage={(other) => placeAddress("quiz", other)} />
      <main className="quiz">
        <header className="quiz-head">
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </header>
        <ul id="quizzes" tabIndex={-1} className="quiz-list">
          {listed.map(({ slug, editions, questions, edition }) => (
            <li key={slug}>
              <h2>
                <a href={quizAddress(slug, edition)}>{editions[edition].title}</a>
              </h2>
              <p>
                {words.listLine(words.questions(Object.keys(questions).length))}{" "}
                <a href={lessonAddress(slug, edition)}>{words.readLesson}</a> ·{" "}
                <a href={worksheetAddress(slug, edition)}>{words.onOnePage}</a> ·{" "}
                <a href={cardsAddress(slug, edition)}>{words.cards.link}</a>
              </p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
