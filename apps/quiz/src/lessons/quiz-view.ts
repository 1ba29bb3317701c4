import { type Edition, type EditionId, inEdition, type Lesson } from "@sidelight/content";
import { questionHash } from "@sidelight/content/questions";
import type { Language } from "@sidelight/preferences/words";
import { type QuizWords, quizWords } from "../words/quiz-words.ts";

/** A lesson as its quiz asks about it: in the edition that was read, and in that edition's language. */
export interface QuizView {
  readonly lesson: Lesson;
  readonly id: EditionId;
  readonly edition: Edition;
  readonly language: Language;
  readonly words: QuizWords;
  /** A question's hash for every question: of what it asks, whatever language it is asked in, so that an attempt goes on in another. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A lesson's quiz on one of its editions. */
export const viewOf = (lesson: Lesson, id: EditionId): QuizView => {
  const edition = lesson.editions[id];
  return {
    lesson: inEdition(lesson, id),
    id,
    edition,
    language: edition.lang,
    words: quizWords[edition.lang],
    hashes: Object.fromEntries(
      Object.entries(lesson.questions).map(([question, asked]) => [question, questionHash(asked)]),
    ),
  };
};

/** The edition in which a language asks about a lesson that it comes to from elsewhere. */
export const mainEdition: Readonly<Record<Language, EditionId>> = { en: "standard", ar: "ar" };
