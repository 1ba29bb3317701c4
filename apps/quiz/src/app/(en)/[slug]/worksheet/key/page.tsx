import { keyAddress } from "../../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../../lessons/quiz-view.ts";
import { lessonQuizMetadata } from "../../../../../metadata/page-metadata.ts";
import { KeyPage } from "../../../../../worksheet/key-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  return lessonQuizMetadata(await lessonOf(route), "standard", keyAddress, ({ edition, worksheet }) => ({
    title: `${worksheet.key} – ${edition.title}`,
    description: worksheet.keyDescription(edition.title),
  }));
}

export default async function Page(route: LessonRoute) {
  return <KeyPage view={viewOf(await lessonOf(route), "standard")} />;
}
