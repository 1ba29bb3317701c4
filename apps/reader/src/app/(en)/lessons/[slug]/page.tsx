import { LessonPage } from "../../../../article/lesson-page.tsx";
import { lessonAddress } from "../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../lessons/lesson-view.ts";
import { lessonMetadata } from "../../../../metadata/page-metadata.ts";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  const lesson = await lessonOf(route);
  return lessonMetadata(lesson, "standard", (edition) => lessonAddress(lesson.slug, edition));
}

export default async function Page(route: LessonRoute) {
  return <LessonPage view={viewOf(await lessonOf(route), "standard")} />;
}
