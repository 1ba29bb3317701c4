import type { EditionId, Lesson } from "@sidelight/content";
import { siteOrigin } from "@sidelight/preferences/page";
import { type Language, languages } from "@sidelight/preferences/words";
import type { Metadata } from "next";
import { mainEdition, viewOf } from "../lessons/quiz-view.ts";
import { quizWords } from "../words/quiz-words.ts";

/** What every page of a language says of itself. */
export const siteMetadata = (language: Language): Metadata => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title: { default: quizWords[language].siteTitle, template: "%s · Sidelight" },
  description: quizWords[language].description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" },
});

/** A page's address, and the same page in every language. */
export const alternatesOf = (
  address: (language: Language) => string,
  canonical: string,
): NonNullable<Metadata["alternates"]> => ({
  canonical,
  languages: {
    ...Object.fromEntries(languages.map((it) => [it, address(it)])),
    "x-default": address("en"),
  },
});

/** What the pages of a lesson's quiz say of themselves. */
export const lessonQuizMetadata = (
  lesson: Lesson,
  id: EditionId,
  address: (slug: string, edition: EditionId) => string,
  say: (
    view: ReturnType<typeof viewOf>,
    count: number,
  ) => { readonly title: string; readonly description: string },
): Metadata => {
  const view = viewOf(lesson, id);
  const { title, description } = say(view, Object.keys(lesson.questions).length);
  // The picture is the lesson's own, which the reader draws.
  const picture = `/lessons/${lesson.slug}/${view.language === "ar" ? "ar/" : ""}opengraph.png`;
  return {
    title,
    description,
    alternates: alternatesOf((it) => address(lesson.slug, mainEdition[it]), address(lesson.slug, id)),
    openGraph: {
      siteName: "Sidelight",
      type: "website",
      locale: view.language,
      url: address(lesson.slug, id),
      title,
      description,
      images: [{ url: picture, width: 1200, height: 630, alt: view.edition.title }],
    },
  };
};
