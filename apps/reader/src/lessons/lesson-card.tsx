import { editionIds, type Lesson } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { lessonAddress, quizAddress } from "@sidelight/ui/addresses";
import { mainEdition } from "@sidelight/ui/pages";
import { readingMinutes } from "../article/reading-time.ts";
import { headline } from "./headline.ts";
import { viewOf } from "./lesson-view.ts";
import { quizMinutes } from "./quiz-time.ts";

/** The lesson of a card, and its place in the list. */
export interface LessonCardProps {
  readonly lesson: Lesson;
  readonly language: Language;
  /** From 1. */
  readonly number: number;
}

/** A lesson in a list: what it is about, the ways into it, and how hard and how long each of them is. */
export function LessonCard({ lesson, language, number }: LessonCardProps) {
  const main = mainEdition(lesson, language);
  const { words, edition, lesson: shown } = viewOf(lesson, main);
  const { home } = words;
  const { minutes, questions, startQuiz } = words.lesson;
  const editions = [main, ...editionIds.filter((id) => id !== main)];
  return (
    <article className="card" aria-labelledby={lesson.slug}>
      <p className="kicker">{home.lesson(number)}</p>
      <h3 id={lesson.slug}>
        <a href={lessonAddress(lesson.slug, main)}>{headline(edition.title)}</a>
      </h3>
      <p>{shown.summary}</p>
      <ul className="card-ways">
        {editions.map((id) => {
          const { lang, name } = lesson.editions[id];
          const grade = lesson.grades?.[id]?.fleschKincaid;
          const facts = [
            ...(grade === undefined ? [] : [home.level(grade)]),
            minutes(readingMinutes(lesson.editions[id])),
          ];
          return (
            <li key={id}>
              <a href={lessonAddress(lesson.slug, id)} hrefLang={lang} lang={lang}>
                {lang === language ? home.edition(name) : name}
              </a>{" "}
              <span className="note">{facts.join(" · ")}</span>
            </li>
          );
        })}
        <li>
          <a href={quizAddress(lesson.slug, main)}>{startQuiz}</a>{" "}
          <span className="note">
            {[
              questions(Object.keys(lesson.questions).length),
              home.roughly(minutes(quizMinutes(shown, edition))),
            ].join(" · ")}
          </span>
        </li>
      </ul>
    </article>
  );
}
