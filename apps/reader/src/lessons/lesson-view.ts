import { type Edition, type EditionId, inEdition, type Lesson } from "@sidelight/content";
import type { Language } from "@sidelight/i18n";
import { type ReaderMessages, readerMessages } from "../messages/reader-messages.ts";

/** A lesson as one of its pages shows it: one edition, everything else in that edition's language. */
export interface LessonView {
  readonly lesson: Lesson;
  readonly id: EditionId;
  readonly edition: Edition;
  readonly language: Language;
  readonly words: ReaderMessages;
}

/** A lesson seen through one of its editions. */
export const viewOf = (lesson: Lesson, id: EditionId): LessonView => {
  const edition = lesson.editions[id];
  return {
    lesson: inEdition(lesson, id),
    id,
    edition,
    language: edition.lang,
    words: readerMessages[edition.lang],
  };
};

/** Returns the first sentence of a lesson, where its text begins. */
export const firstSentence = ({ lesson }: LessonView): string => lesson.outline[0]?.paragraphs[0]?.[0] ?? "";
