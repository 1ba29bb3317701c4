import { quizAddress } from "../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../lessons/lesson-route.ts";
import { viewOf } from "../../../lessons/quiz-view.ts";
import { lessonQuizMetadata } from "../../../metadata/page-metadata.ts";
import { PracticePage } from "../../../practice/practice-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  return lessonQuizMetadata(await lessonOf(route), "standard", quizAddress, ({ edition, words }, count) => ({
    title: `${words.questionOf(1, count)} – ${edition.title}`,
    description: words.about(edition.title, words.questions(count)),
  }));
}

export default async function Page(route: LessonRoute) {
  return <PracticePage view={viewOf(await lessonOf(route), "standard")} />;
}
