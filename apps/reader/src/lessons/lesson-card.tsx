import type { Lesson } from "@sidelight/content";
import { inMinutes, readingMinutes } from "../article/reading-time.ts";
import { lessonAddress, quizAddress } from "./addresses.ts";

/** A lesson in a list: what it is about and the ways into it. */
export function LessonCard({ lesson }: { readonly lesson: Lesson }) {
  const { standard, plain } = lesson.editions;
  return (
    <article className="card">
      <p className="kicker">{standard.asOf}</p>
      <h3>
        <a href={lessonAddress(lesson.slug)}>{standard.title}</a>
      </h3>
      <p>{lesson.summary}</p>
      <ul className="card-ways">
        <li>
          <a href={lessonAddress(lesson.slug)}>{standard.name} edition</a>{" "}
          <span className="note">{inMinutes(readingMinutes(standard))}</span>
        </li>
        <li>
          <a href={lessonAddress(lesson.slug, "plain")}>{plain.name} edition</a>{" "}
          <span className="note">{inMinutes(readingMinutes(plain))}</span>
        </li>
        <li>
          <a href={quizAddress(lesson.slug)}>Quiz</a>{" "}
          <span className="note">{Object.keys(lesson.questions).length} questions</span>
        </li>
      </ul>
    </article>
  );
}
