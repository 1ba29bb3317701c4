import { type EditionId, editionIds, type Lesson } from "@sidelight/content";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lessonAddress, sideBySideAddress } from "../lessons/addresses.ts";
import { lessonOf, lessonParams } from "../lessons/lesson-route.ts";
import { viewOf } from "../lessons/lesson-view.ts";
import { editionLanguages, lessonMetadata } from "../metadata/page-metadata.ts";

/** The parameters of a route with a lesson and a second edition in its address. */
export interface PairRoute {
  readonly params: Promise<{ readonly slug: string; readonly other: string }>;
}

/** Returns the addresses to export: each lesson in an edition, beside each of the others. */
export const pairParams = (first: EditionId) => (): { slug: string; other: string }[] =>
  lessonParams().flatMap(({ slug }) =>
    editionIds.filter((other) => other !== first).map((other) => ({ slug, other })),
  );

/** Returns the lesson and the second edition in a route's address. */
export const pairOf = async (route: PairRoute): Promise<{ lesson: Lesson; second: EditionId }> => {
  const { other } = await route.params;
  return { lesson: await lessonOf(route), second: editionIds.find((id) => id === other) ?? notFound() };
};

/** Returns the metadata of such a page. Search engines are led to the edition itself, whose words these are. */
export const pairMetadata = async (route: PairRoute, first: EditionId): Promise<Metadata> => {
  const { lesson, second } = await pairOf(route);
  const { edition, words } = viewOf(lesson, first);
  const beside = (id: EditionId) => sideBySideAddress(lesson.slug, id, id === first ? second : first);
  const title = `${edition.title} – ${words.lesson.sideBySide(words.lesson.editionNames[second])}`;
  const shared = lessonMetadata(lesson, first, beside);
  return {
    ...shared,
    title,
    description: edition.standfirst,
    alternates: {
      canonical: lessonAddress(lesson.slug, first),
      // The same two, each first in its own language.
      languages: editionLanguages(
        beside,
        editionIds.filter((id) => id === first || id === second),
      ),
    },
    openGraph: { ...shared.openGraph, title, description: edition.standfirst },
    twitter: { ...shared.twitter, title, description: edition.standfirst },
  };
};
