import { worksheetAddress } from "../../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../../lessons/quiz-view.ts";
import { lessonQuizMetadata } from "../../../../../metadata/page-metadata.ts";
import { WorksheetPage } from "../../../../../worksheet/worksheet-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  return lessonQuizMetadata(await lessonOf(route), "ar", worksheetAddress, ({ edition, worksheet }) => ({
    title: `${worksheet.title} – ${edition.title}`,
    description: worksheet.description(edition.title),
  }));
}

export default async function Page(route: LessonRoute) {
  return <WorksheetPage view={viewOf(await lessonOf(route), "ar")} />;
}
