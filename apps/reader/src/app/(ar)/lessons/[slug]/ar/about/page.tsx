import { AboutPage } from "../../../../../../about/about-page.tsx";
import { aboutAddress } from "../../../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../../../lessons/lesson-view.ts";
import { pageMetadata } from "../../../../../../metadata/page-metadata.ts";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  const { lesson, edition, words } = viewOf(await lessonOf(route), "ar");
  return pageMetadata({
    title: words.about.title(edition.title),
    description: words.about.standfirst,
    address: (language) => aboutAddress(lesson.slug, language),
    language: "ar",
    lesson,
  });
}

export default async function Page(route: LessonRoute) {
  return <AboutPage lesson={await lessonOf(route)} language="ar" />;
}
