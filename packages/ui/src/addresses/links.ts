import type { EditionId, Language } from "@sidelight/content";
import { addressOf, pictureAddressOf } from "./page-paths.ts";

/** Returns the address of a lesson in an edition; with a sentence, at that sentence. */
export const lessonAddress = (lesson: string, edition: EditionId, sentence?: string): string => {
  const address = addressOf("lesson", { lesson, edition });
  return sentence === undefined ? address : `${address}#s-${sentence}`;
};

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
