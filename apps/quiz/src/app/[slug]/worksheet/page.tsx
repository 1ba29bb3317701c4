import type { Metadata } from "next";
import { worksheetAddress } from "../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../lessons/lesson-route.ts";
import { WorksheetPage } from "../../../worksheet/worksheet-page.tsx";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute): Promise<Metadata> {
  const { slug, editions } = await lessonOf(route);
  const { title } = editions.standard;
  return {
    title: `Worksheet – ${title}`,
    description: `All questions on “${title}” on one page, with their answers to open.`,
    alternates: { canonical: worksheetAddress(slug) },
  };
}

export default async function Page(route: LessonRoute) {
  return <WorksheetPage lesson={await lessonOf(route)} />;
}
