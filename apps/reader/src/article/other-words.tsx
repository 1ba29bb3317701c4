import type { EditionId } from "@sidelight/content";
import { lessonAddress, sentencesAddress } from "@sidelight/ui/addresses";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The edition that explains a paragraph: plain words for readers of the other two. */
const otherEdition: Readonly<Record<EditionId, EditionId>> = {
  standard: "plain",
  plain: "standard",
  ar: "plain",
};

/**
 * Renders the one control that shows a paragraph in the words of another edition: the paragraph with the focus or, if the
 * focus is elsewhere, the one being read. Only JavaScript knows which that is, so only JavaScript shows the button; the
 * pages with two editions side by side do the same without.
 */
export function OtherWords({ view }: { readonly view: LessonView }) {
  const { lesson, id, words } = view;
  const other = otherEdition[id];
  return (
    <button
      type="button"
      className="button quiet other-words scripts-only"
      aria-pressed="false"
      data-press=""
      data-edition={lessonAddress(lesson.slug, other)}
      data-sentences={sentencesAddress(lesson.slug, other)}
    >
      {words.lesson.editionNames[other]}
      <span className="for-paragraph">{words.lesson.forParagraph}</span>
    </button>
  );
}
