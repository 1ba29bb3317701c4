import { findLesson, lessons } from "@sidelight/content/lessons";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { worksheetAddress } from "../../../lessons/addresses.ts";
import { WorksheetPage } from "../../../worksheet/worksheet-page.tsx";

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
    title: `Worksheet – ${lesson.editions.standard.title}`,
    description: `All questions on “${lesson.editions.standard.title}” on one page, with their answers to open.`,
    alternates: { canonical: worksheetAddress(lesson.slug) },
  };
}

export default async function Page({ params }: Props) {
  const lesson = findLesson((await params).slug);
  return lesson ? <WorksheetPage lesson={lesson} /> : notFound();
}
