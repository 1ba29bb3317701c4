import type { LessonView } from "../lessons/lesson-view.ts";
import { SectionLinks } from "./section-links.tsx";

/** Renders the contents of a lesson: the sections of its text. */
export function Contents({ view }: { readonly view: LessonView }) {
  const { words } = view;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.lesson.contents}</h2>
      <SectionLinks view={view} />
    </nav>
  );
}
