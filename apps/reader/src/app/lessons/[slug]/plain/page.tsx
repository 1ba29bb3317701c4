import type { Metadata } from "next";
import { LessonPage } from "../../../../article/lesson-page.tsx";
import { lessonAddress } from "../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../lessons/lesson-route.ts";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute): Promise<Metadata> {
  const { slug, editions } = await lessonOf(route);
  const { title, name, standfirst } = editions.plain;
  return {
    title: `${title} (${name})`,
    description: standfirst,
    alternates: { canonical: lessonAddress(slug, "plain") },
  };
}

export default async function Page(route: LessonRoute) {
  return <LessonPage lesson={await lessonOf(route)} edition="plain" />;
}
