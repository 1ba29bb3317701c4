import type { EditionId } from "@sidelight/content";

/** The address of a lesson in one of its editions. */
export const lessonAddress = (slug: string, edition: EditionId = "standard"): string =>
  edition === "standard" ? `/lessons/${slug}/` : `/lessons/${slug}/${edition}/`;

/** The address of a lesson's quiz. */
export const quizAddress = (slug: string): string => `/quiz/${slug}/`;

/** The address of a lesson's questions on one page, which needs no scripts. */
export const worksheetAddress = (slug: string): string => `/quiz/${slug}/worksheet/`;
