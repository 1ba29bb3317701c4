import { type EditionId, editionIds, type Language, type Lesson } from "@sidelight/content";
import { findLesson } from "@sidelight/content/lessons";
import type { SitePage } from "./list-pages.ts";

/** Returns the lesson with a slug. Throws if there is none, because addresses are made from lessons. */
export const lessonNamed = (slug: string): Lesson => {
  const lesson = findLesson(slug);
  if (!lesson) throw new Error(`There is no lesson with the slug "${slug}".`);
  return lesson;
};

/** Returns the language that a page is in: its own, or that of its edition. */
export const languageOfPage = ({ values }: SitePage): Language =>
  "language" in values ? values.language : lessonNamed(values.lesson).editions[values.edition].lang;

/** Returns the edition that pages in a language link to: a lesson's first one in that language. */
export const mainEdition = ({ slug, editions }: Lesson, language: Language): EditionId => {
  const id = editionIds.find((edition) => editions[edition].lang === language);
  if (!id) throw new Error(`The lesson "${slug}" has no edition in "${language}".`);
  return id;
};
