import { editionIds, type Lesson } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { lessonAddress, quizAddress } from "@sidelight/ui/addresses";
import { mainEdition } from "@sidelight/ui/pages";
import { readingMinutes } from "../article/reading-time.ts";
import { viewOf } from "./lesson-view.ts";

/** A lesson in a list: what it is about and the ways into it. */
export function LessonCard({ lesson, language }: { readonly lesson: Lesson; readonly language: Language }) {
  const main = mainEdition(lesson, language);
  const { words, edition, lesson: shown } = viewOf(lesson, main);
  const editions = [main, ...editionIds.filter((id) => id !== main)];
  return (
    <article className="card" aria-labelledby={lesson.slug}>
      <p className="kicker">{edition.asOf}</p>
      <h3 id={lesson.slug}>
        <a href={lessonAddress(lesson.slug, main)}>{edition.title}</a>
      </h3>
      <p>{shown.summary}</p>
      <ul className="card-ways">
        {editions.map((id) => {
          const { lang, name } = lesson.editions[id];
          return (
            <li key={id}>
              <a href={lessonAddress(lesson.slug, id)} hrefLang={lang} lang={lang}>
                {lang === language ? words.home.edition(name) : name}
              </a>{" "}
              <span className="note">{words.lesson.minutes(readingMinutes(lesson.editions[id]))}</span>
            </li>
          );
        })}
        <li>
          <a href={quizAddress(lesson.slug, main)}>{words.lesson.startQuiz}</a>{" "}
          <span className="note">{words.lesson.questions(Object.keys(lesson.questions).length)}</span>
        </li>
      </ul>
    </article>
  );
}
