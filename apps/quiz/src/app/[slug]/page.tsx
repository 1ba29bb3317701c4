import type { Metadata } from "next";
import { quizAddress } from "../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../lessons/lesson-route.ts";
import { PracticePage } from "../../practice/practice-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute): Promise<Metadata> {
  const { slug, editions, questions } = await lessonOf(route);
  const { title } = editions.standard;
  const count = Object.keys(questions).length;
  return {
    title: `Question 1 of ${count} – ${title}`,
    description: `${count} questions on “${title}”, each with the sentence that proves its answer.`,
    alternates: { canonical: quizAddress(slug) },
  };
}

export default async function Page(route: LessonRoute) {
  return <PracticePage lesson={await lessonOf(route)} />;
}
