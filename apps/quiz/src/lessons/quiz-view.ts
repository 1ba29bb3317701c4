import { type Edition, type EditionId, inEdition, inLanguage, type Lesson } from "@sidelight/content";
import { questionHash } from "@sidelight/content/questions";
import { type Language, languages } from "@sidelight/i18n";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";
import type { WorksheetMessages } from "../messages/worksheet-messages.ts";
import { worksheetMessages } from "../messages/worksheet-messages.ts";

/** A lesson as its quiz asks about it: in the edition that was read, and in that edition's language. */
export interface QuizView {
  readonly lesson: Lesson;
  readonly id: EditionId;
  readonly edition: Edition;
  readonly language: Language;
  readonly words: QuizMessages;
  readonly worksheet: WorksheetMessages;
  /** The hash of every question as it is asked here. An answer is saved with it. */
  readonly hashes: Readonly<Record<string, string>>;
  /**
   * The hashes under which an answer to a question still counts: today's, one for each language, so that an attempt can
   * continue in another language; and those of earlier wordings that asked the same.
   */
  readonly knownHashes: Readonly<Record<string, readonly string[]>>;
}

const hashesIn = (lesson: Lesson, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(inLanguage(lesson, language).questions).map(([id, question]) => [
      id,
      questionHash(question),
    ]),
  );

/** A lesson's quiz on one of its editions. */
export const viewOf = (lesson: Lesson, id: EditionId): QuizView => {
  const edition = lesson.editions[id];
  const hashes = languages.map((language) => [language, hashesIn(lesson, language)] as const);
  return {
    lesson: inEdition(lesson, id),
    id,
    edition,
    language: edition.lang,
    words: quizMessages[edition.lang],
    worksheet: worksheetMessages[edition.lang],
    hashes: Object.fromEntries(hashes)[edition.lang] ?? {},
    knownHashes: Object.fromEntries(
      Object.keys(lesson.questions).map((question) => [
        question,
        [...hashes.flatMap(([, own]) => own[question] ?? []), ...(lesson.earlierHashes?.[question] ?? [])],
      ]),
    ),
  };
};
