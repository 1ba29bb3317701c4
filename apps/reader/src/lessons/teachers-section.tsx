import { editionIds, type Lesson } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { aboutAddress, keyAddress, worksheetAddress } from "@sidelight/ui/addresses";
import { mainEdition } from "@sidelight/ui/pages";
import { Fragment, type ReactNode } from "react";
import { readingMinutes } from "../article/reading-time.ts";
import { readerMessages } from "../messages/reader-messages.ts";
import { headline } from "./headline.ts";
import { type LessonView, viewOf } from "./lesson-view.ts";
import { quizMinutes } from "./quiz-time.ts";

/** Students in a US school grade are usually as old as the grade and five or six years. */
const usualAges = (grade: number): readonly [number, number] => [grade + 5, grade + 6];

/** Returns what a teacher asks about a lesson. */
const factsOf = ({
  lesson,
  id,
  edition,
  language,
  words,
}: LessonView): readonly (readonly [string, ReactNode])[] => {
  const { teachers, times } = words.home;
  const { minutes, editionNames } = words.lesson;
  const levels = editionIds.flatMap((other) => {
    const grade = lesson.grades?.[other]?.fleschKincaid;
    return grade === undefined ? [] : [teachers.grade(editionNames[other], grade, ...usualAges(grade))];
  });
  return [
    [teachers.aim, lesson.teaches],
    [teachers.level, levels.map((level) => <span key={level}>{level}</span>)],
    [teachers.time, times(minutes(readingMinutes(edition)), minutes(quizMinutes(lesson, edition)))],
    [teachers.paper, <a href={worksheetAddress(lesson.slug, id)}>{teachers.worksheet}</a>],
    [teachers.answers, <a href={keyAddress(lesson.slug, id)}>{teachers.key}</a>],
    [teachers.checks, <a href={aboutAddress(lesson.slug, language)}>{words.about.link}</a>],
  ];
};

/** The lessons in the order of the page. */
export interface TeachersSectionProps {
  readonly lessons: readonly Lesson[];
  readonly language: Language;
}

/** Renders what teachers need to know before they use a lesson. */
export function TeachersSection({ lessons, language }: TeachersSectionProps) {
  const { teachers } = readerMessages[language].home;
  return (
    <section aria-labelledby="teachers" className="teachers">
      <h2 id="teachers">{teachers.heading}</h2>
      <p>{teachers.intro}</p>
      <div className="teachers-lessons">
        {lessons.map((lesson) => {
          const view = viewOf(lesson, mainEdition(lesson, language));
          return (
            <section key={lesson.slug} aria-labelledby={`teachers-${lesson.slug}`}>
              <h3 id={`teachers-${lesson.slug}`}>{headline(view.edition.title)}</h3>
              <dl>
                {factsOf(view).map(([label, fact]) => (
                  <Fragment key={label}>
                    <dt>{label}</dt>
                    <dd>{fact}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </section>
  );
}
