import type { Lesson } from "../model/lesson.ts";
import { damascusDecember2024 } from "./damascus-december-2024/index.ts";
import { readingBreakingNews } from "./reading-breaking-news/index.ts";

/** Every lesson, the newest first. */
export const lessons: readonly Lesson[] = [readingBreakingNews, damascusDecember2024];

/** The lesson with this slug, if there is one. */
export const findLesson = (slug: string): Lesson | undefined =>
  lessons.find((lesson) => lesson.slug === slug);
