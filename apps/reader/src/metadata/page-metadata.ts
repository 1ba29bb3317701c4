import type { editionIds, Lesson } from "@sidelight/content";
import { siteOrigin } from "@sidelight/preferences/page";
import { type Language, languages } from "@sidelight/preferences/words";
import type { Metadata } from "next";
import { pictureAddress } from "../lessons/addresses.ts";
import { mainEdition, viewOf } from "../lessons/lesson-view.ts";
import { readerWords } from "../words/reader-words.ts";

/** What every page of a language says of itself. */
export const siteMetadata = (language: Language): Metadata => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title: { default: readerWords[language].siteTitle, template: "%s · Sidelight" },
  description: readerWords[language].home.description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" },
});

/** What a page says of itself and of its other languages. */
export interface PageAbout {
  readonly title?: string;
  readonly description: string;
  /** The page's address in a language. */
  readonly address: (language: Language) => string;
  readonly language: Language;
}

/** The metadata of a page that there is in every language. */
export const pageMetadata = ({ title, description, address, language }: PageAbout): Metadata => ({
  ...(title === undefined ? {} : { title }),
  description,
  alternates: {
    canonical: address(language),
    languages: {
      ...Object.fromEntries(languages.map((it) => [it, address(it)])),
      "x-default": address("en"),
    },
  },
  openGraph: {
    siteName: "Sidelight",
    type: "website",
    locale: language,
    url: address(language),
    ...(title ? { title } : {}),
    description,
  },
});

/** The metadata of a lesson's page in one edition. Editions of one language are alternatives of each other by their links. */
export const lessonMetadata = (
  lesson: Lesson,
  id: (typeof editionIds)[number],
  address: (edition: (typeof editionIds)[number]) => string,
): Metadata => {
  const { edition, language, lesson: shown } = viewOf(lesson, id);
  const title = id === "plain" ? `${edition.title} (${edition.name})` : edition.title;
  const description = id === "plain" ? edition.standfirst : shown.summary;
  const picture = {
    url: pictureAddress(lesson.slug, language),
    width: 1200,
    height: 630,
    alt: edition.title,
  };
  return {
    title,
    description,
    alternates: {
      canonical: address(id),
      languages: {
        ...Object.fromEntries(languages.map((it) => [it, address(mainEdition[it])])),
        "x-default": address("standard"),
      },
    },
    openGraph: {
      siteName: "Sidelight",
      type: "article",
      locale: language,
      url: address(id),
      title,
      description,
      publishedTime: lesson.published,
      images: [picture],
    },
    twitter: { card: "summary_large_image", title, description, images: [picture.url] },
  };
};
