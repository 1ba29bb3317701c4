import type { EditionId, Language } from "@sidelight/content";
import { addressOf, type NotePageKind, pictureAddressOf } from "./page-paths.ts";

/** Returns the address of a lesson in an edition; with a sentence, at that sentence. */
export const lessonAddress = (lesson: string, edition: EditionId, sentence?: string): string => {
  const address = addressOf("lesson", { lesson, edition });
  return sentence === undefined ? address : `${address}#s-${sentence}`;
};

/** Returns the address of the sentences of an edition, as JSON. */
export const sentencesAddress = (lesson: string, edition: EditionId): string =>
  `/sentences/${lesson}/${edition}.json`;

/** The page that holds each sort of note. */
export const notePages = {
  claim: "claims",
  known: "claims",
  event: "timeline",
  place: "map",
  term: "words",
  source: "sources",
} as const satisfies Readonly<Record<string, NotePageKind>>;

/** A sort of note. With its name it makes the note's id: `claim-departure`. */
export type NoteSort = keyof typeof notePages;

/** Returns the address of a note: of a claim, what is known about it, a day, a place, a term or a source. */
export const noteAddress = (lesson: string, edition: EditionId, sort: NoteSort, name: string): string =>
  `${addressOf(notePages[sort], { lesson, edition })}#${sort}-${name}`;

/** Returns the address of a sentence that proves an answer. The reader links back to the question. */
export const evidenceAddress = (
  lesson: string,
  edition: EditionId,
  sentence: string,
  question: string,
): string => `${lessonAddress(lesson, edition)}?question=${question}#s-${sentence}`;

/** Returns the address of a sentence in an edition, for a reader who comes from the same sentence in another one. */
export const sameSentenceAddress = (
  lesson: string,
  edition: EditionId,
  sentence: string,
  from: EditionId,
): string => `${lessonAddress(lesson, edition)}?from=${from}#s-${sentence}`;

/** Returns the address of one edition of a lesson beside another. */
export const sideBySideAddress = (lesson: string, edition: EditionId, other: EditionId): string =>
  addressOf("sideBySide", { lesson, edition, other });

/** Returns the address of what was checked about a lesson. */
export const aboutAddress = (lesson: string, language: Language): string =>
  addressOf("about", { lesson, language });

/** Returns the address of the page about a term. */
export const termAddress = (term: string, language: Language): string =>
  addressOf("term", { term, language });

/** Returns the address of a lesson's quiz, which asks about the edition that was read. */
export const quizAddress = (lesson: string, edition: EditionId): string =>
  addressOf("quiz", { lesson, edition });

/** Returns the address of a lesson's questions on one page, which needs no scripts. */
export const worksheetAddress = (lesson: string, edition: EditionId): string =>
  addressOf("worksheet", { lesson, edition });

/** Returns the address of the answers to a printed sheet. */
export const keyAddress = (lesson: string, edition: EditionId): string =>
  addressOf("key", { lesson, edition });

/** Returns the address of a lesson's review cards. */
export const cardsAddress = (lesson: string, edition: EditionId): string =>
  addressOf("cards", { lesson, edition });

/** Returns the address of a lesson's quiz as a package for learning platforms. The site's assembly writes it. */
export const packageAddress = (lesson: string, edition: EditionId, version: "2004" | "1.2"): string =>
  `${quizAddress(lesson, edition)}scorm-${version}.zip`;

/** Returns the address of the picture that is shown where a lesson is shared. */
export const lessonPictureAddress = (lesson: string, language: Language): string =>
  pictureAddressOf("lessonPicture", { lesson, language });

/** Returns the address of the picture that is shown where a page about no single lesson is shared. */
export const sitePictureAddress = (language: Language): string =>
  pictureAddressOf("sitePicture", { language });
