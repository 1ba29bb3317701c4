import type { LessonView } from "../lessons/lesson-view.ts";

/** Renders the contents of a lesson: the sections of its text. */
export function Contents({ view }: { readonly view: LessonView }) {
  const { lesson, edition, words } = view;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.lesson.contents}</h2>
      <ol>
        {lesson.outline.map(({ id }) => (
          <li key={id}>
            <a href={`#part-${id}`}>{edition.headings[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
