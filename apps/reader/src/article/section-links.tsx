import type { LessonView } from "../lessons/lesson-view.ts";

/** Links to the sections of a lesson's text. */
export function SectionLinks({ view: { lesson, edition } }: { readonly view: LessonView }) {
  return (
    <ol>
      {lesson.outline.map(({ id }) => (
        <li key={id}>
          <a href={`#part-${id}`}>{edition.headings[id]}</a>
        </li>
      ))}
    </ol>
  );
}
