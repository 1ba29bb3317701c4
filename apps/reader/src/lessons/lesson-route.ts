import type { Lesson } from "@sidelight/content";
import { findLesson, lessons } from "@sidelight/content/lessons";
import { notFound } from "next/navigation";

/** What a route with a lesson in its address is given. */
export interface LessonRoute {
  readonly params: Promise<{ readonly slug: string }>;
}

/** The addresses to export: one for each lesson. */
export const lessonParams = (): { slug: string }[] => lessons.map(({ slug }) => ({ slug }));

/** The lesson in a route's address; the page for unknown addresses when there is none. */
export const lessonOf = async ({ params }: LessonRoute): Promise<Lesson> =>
  findLesson((await params).slug) ?? notFound();
