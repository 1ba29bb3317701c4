import type { EditionId } from "@sidelight/content";
import type { Language } from "@sidelight/preferences/messages";

/** The address of a lesson in one of its editions; with a sentence, at that sentence. */
export const lessonAddress = (slug: string, edition: EditionId = "standard", sentence?: string): string => {
  const address = edition === "standard" ? `/lessons/${slug}/` : `/lessons/${slug}/${edition}/`;
  return sentence === undefined ? address : `${address}#s-${sentence}`;
};

/** The address of a sentence in one edition, telling that edition which one a reader comes from. */
export const sameSentenceAddress = (
  slug: string,
  edition: EditionId,
  sentence: string,
  from: EditionId,
): string => `${lessonAddress(slug, edition)}?from=${from}#s-${sentence}`;

/** The address of one edition of a lesson beside another. */
export const sideBySideAddress = (slug: string, edition: EditionId, other: EditionId): string =>
  `${lessonAddress(slug, edition)}with/${other}/`;

/** Where the editions of a language stand: what is about a lesson as a whole is below them. */
const editionOf = (language: Language): EditionId => (language === "ar" ? "ar" : "standard");

/** The address of what was checked about a lesson. */
export const aboutAddress = (slug: string, language: Language): string =>
  `${lessonAddress(slug, editionOf(language))}about/`;

/** The address of the picture that is shown where a lesson is shared. */
export const pictureAddress = (slug: string, language: Language): string =>
  `${lessonAddress(slug, editionOf(language))}opengraph.png`;

/** The address of the picture that is shown where a page about no one lesson is shared. */
export const sitePictureAddress = (language: Language): string =>
  language === "ar" ? "/ar/opengraph.png" : "/opengraph.png";

/** The address of everything about a glossary entry. */
export const termAddress = (term: string, language: Language): string =>
  language === "ar" ? `/glossary/${term}/ar/` : `/glossary/${term}/`;

/** The address of a lesson's quiz, which asks about the edition that was read. */
export const quizAddress = (slug: string, edition: EditionId = "standard"): string =>
  edition === "standard" ? `/quiz/${slug}/` : `/quiz/${slug}/${edition}/`;

/** The address of a lesson's questions on one page, which needs no scripts. */
export const worksheetAddress = (slug: string, edition: EditionId = "standard"): string =>
  `${quizAddress(slug, edition)}worksheet/`;

/** The address of the answers to a printed sheet. */
export const keyAddress = (slug: string, edition: EditionId = "standard"): string =>
  `${worksheetAddress(slug, edition)}key/`;

/** The address of a lesson's review cards. */
export const cardsAddress = (slug: string, edition: EditionId = "standard"): string =>
  `${quizAddress(slug, edition)}cards/`;
