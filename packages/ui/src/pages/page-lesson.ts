import type { Language, Lesson } from "@sidelight/content";
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
