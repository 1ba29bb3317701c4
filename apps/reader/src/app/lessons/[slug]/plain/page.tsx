import { findLesson, lessons } from "@sidelight/content/lessons";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LessonPage } from "../../../../article/lesson-page.tsx";
import { lessonAddress } from "../../../../lessons/addresses.ts";

/** The parameters of the address. */
interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => lessons.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).slug);
  if (!lesson) return {};
  const { title, name, standfirst } = lesson.editions.plain;
  return {
    title: `${title} (${name})`,
    description: standfirst,
    alternates: { canonical: lessonAddress(lesson.slug, "plain") },
  };
}

export default async function Page({ params }: Props) {
  const lesson = findLesson((await params).slug);
  return lesson ? <LessonPage lesson={lesson} edition="plain" /> : notFound();
}
