import { findLesson, lessons } from "@sidelight/content/lessons";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LessonPage } from "../../../article/lesson-page.tsx";
import { lessonAddress } from "../../../lessons/addresses.ts";

/** The parameters of the address. */
interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => lessons.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).slug);
  if (!lesson) return {};
  return {
    title: lesson.editions.standard.title,
    description: lesson.summary,
    alternates: { canonical: lessonAddress(lesson.slug) },
  };
}

export default async function Page({ params }: Props) {
  const lesson = findLesson((await params).slug);
  return lesson ? <LessonPage lesson={lesson} edition="standard" /> : notFound();
}
