import type { LessonView } from "../lessons/lesson-view.ts";

/** Explains the marks in the text, with the marks themselves. */
export function MarksKey({ view }: { readonly view: LessonView }) {
  const { key } = view.words.lesson;
  return (
    <div className="marks-key">
      <p className="note">{key.title}:</p>
      <ul className="note">
        <li>
          <span className="term-mark">{key.term}</span>
        </li>
        <li>
          <span className="attribution-mark">{key.claim}</span>
        </li>
        <li>
          <span className="contested-mark">{key.contested}</span>
        </li>
      </ul>
    </div>
  );
}
