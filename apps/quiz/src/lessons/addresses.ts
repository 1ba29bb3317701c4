import type { EditionId } from "@sidelight/content";
import type { Language } from "@sidelight/preferences/messages";

/** The address of a lesson in the reader, in an edition; with a sentence, at that sentence. */
export const lessonAddress = (slug: string, edition: EditionId, sentence?: string): string => {
  const address = edition === "standard" ? `/lessons/${slug}/` : `/lessons/${slug}/${edition}/`;
  return sentence === undefined ? address : `${address}#s-${sentence}`;
};

/** The same, telling the reader which question to lead back to. */
export const evidenceAddress = (
  slug: string,
  edition: EditionId,
  sentence: string,
  question: string,
): string => `${lessonAddress(slug, edition)}?question=${question}#s-${sentence}`;

/** The address of a lesson's quiz on an edition. */
export const quizAddress = (slug: string, edition: EditionId): string =>
  edition === "standard" ? `/quiz/${slug}/` : `/quiz/${slug}/${edition}/`;

/** The address of a lesson's questions on one page. */
export const worksheetAddress = (slug: string, edition: EditionId): string =>
  `${quizAddress(slug, edition)}worksheet/`;

/** The address of the answers to a printed sheet. */
export const keyAddress = (slug: string, edition: EditionId): string =>
  `${worksheetAddress(slug, edition)}key/`;

/** The address of a lesson's review cards. */
export const cardsAddress = (slug: string, edition: EditionId): string =>
  `${quizAddress(slug, edition)}cards/`;

/** The address of the page about a term. */
export const glossaryAddress = (term: string, language: Language): string =>
  language === "en" ? `/glossary/${term}/` : `/glossary/${term}/${language}/`;

/** The address of a lesson's quiz as a package for learning platforms, which is made when the site is assembled. */
export const packageAddress = (slug: string, edition: EditionId, version: "2004" | "1.2"): string =>
  `${quizAddress(slug, edition)}scorm-${version}.zip`;
