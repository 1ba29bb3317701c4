import type { LessonView } from "../lessons/lesson-view.ts";

/** A part of the page that the contents lead to. */
export interface Part {
  readonly id: string;
  readonly heading: string;
}

/** The parts that the contents list. */
export interface ContentsProps {
  readonly view: LessonView;
  /** What follows the text: claims, timeline, glossary, sources. */
  readonly notes: readonly Part[];
}

const list = (parts: readonly Part[]) =>
  parts.map(({ id, heading }) => (
    <li key={id}>
      <a href={`#${id}`}>{heading}</a>
    </li>
  ));

/** Renders the page's contents: the text first, then its notes. */
export function Contents({ view, notes }: ContentsProps) {
  const { lesson, edition, words } = view;
  const text = lesson.outline.map(({ id }) => ({ id: `part-${id}`, heading: edition.headings[id] ?? "" }));
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.lesson.contents}</h2>
      <ol>{list(text)}</ol>
      <ul>{list(notes)}</ul>
    </nav>
  );
}
