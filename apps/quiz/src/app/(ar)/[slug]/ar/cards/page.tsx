import { CardsPage } from "../../../../../cards/cards-page.tsx";
import { cardsAddress } from "../../../../../lessons/addresses.ts";
import { type LessonRoute, lessonOf, lessonParams } from "../../../../../lessons/lesson-route.ts";
import { viewOf } from "../../../../../lessons/quiz-view.ts";
import { lessonQuizMetadata } from "../../../../../metadata/page-metadata.ts";

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export async function generateMetadata(route: LessonRoute) {
  return lessonQuizMetadata(await lessonOf(route), "ar", cardsAddress, ({ edition, words }) => ({
    title: `${words.cards.title} – ${edition.title}`,
    description: words.cards.description(edition.title),
  }));
}

export default async function Page(route: LessonRoute) {
  return <CardsPage view={viewOf(await lessonOf(route), "ar")} />;
}
