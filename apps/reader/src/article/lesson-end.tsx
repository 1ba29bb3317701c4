import { quizAddress, worksheetAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";
import { NoteDoors } from "../notes/note-doors.tsx";
import { ShortNotes } from "../notes/short-notes.tsx";

/** Renders what follows the text of a lesson: the quiz, the ways to the notes, and the short notes themselves. */
export function LessonEnd({ view }: { readonly view: LessonView }) {
  const { lesson, id, words } = view;
  const questions = words.lesson.questions(Object.keys(lesson.questions).length);
  return (
    <>
      <section className="next-step" id="quiz" tabIndex={-1} aria-labelledby="check-yourself">
        <h2 id="check-yourself">{words.lesson.checkYourself}</h2>
        <p>{words.lesson.checkLine(questions)}</p>
        <p className="actions">
          <a className="button primary" href={quizAddress(lesson.slug, id)}>
            {words.lesson.startQuiz}
          </a>
          <a className="button" href={worksheetAddress(lesson.slug, id)}>
            {words.lesson.worksheet}
          </a>
        </p>
      </section>
      <NoteDoors view={view} />
      <ShortNotes view={view} />
    </>
  );
}
