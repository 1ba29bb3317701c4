import { findLesson, lessons } from "@sidelight/content/lessons";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { quizAddress } from "../../lessons/addresses.ts";
import { PracticePage } from "../../practice/practice-page.tsx";

/** The parameters of the address. */
interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => lessons.map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = findLesson((await params).slug);
  if (!lesson) return {};
  const count = Object.keys(lesson.questions).length;
  return {
    title: `Question 1 of ${count} – ${lesson.editions.standard.title}`,
    description: `${count} questions on “${lesson.editions.standard.title}”, each with the sentence that proves its answer.`,
    alternates: { canonical: quizAddress(lesson.slug) },
  };
}

export default async function Page({ params }: Props) {
  const lesson = findLesson((await params).slug);
  return lesson ? <PracticePage lesson={lesson} /> : notFound();
}
