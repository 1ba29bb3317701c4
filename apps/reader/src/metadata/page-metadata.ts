import { type EditionId, editionIds, editionTags, type Lesson } from "@sidelight/content";
import { type Language, languages } from "@sidelight/preferences/messages";
import { siteOrigin } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import { pictureAddress, sitePictureAddress } from "../lessons/addresses.ts";
import { mainEdition, viewOf } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";

/** Returns the metadata of every page in a language. */
export const siteMetadata = (language: Language): Metadata => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title: { default: readerMessages[language].siteTitle, template: "%s · Sidelight" },
  description: readerMessages[language].home.description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" },
});

/** Returns the metadata of a page's picture, under both names that programs use. */
const sharedWith = (url: string, alt: string) => ({
  images: [{ url, width: 1200, height: 630, alt }],
  twitter: { card: "summary_large_image", images: [url] },
});

/**
 * Returns each edition's address under its language, the page's own among them: plain English is English in
 * simplified form.
 */
export const editionLanguages = (
  address: (edition: EditionId) => string,
  ids: readonly EditionId[] = editionIds,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(ids.map((id) => [editionTags[id], address(id)])),
  "x-default": address(ids[0] ?? "standard"),
});

/** The metadata of a page and its other languages. */
export interface PageAbout {
  readonly title?: string;
  readonly description: string;
  /** The page's address in a language. */
  readonly address: (language: Language) => string;
  readonly language: Language;
  /** The lesson that the page is about, whose picture it has; the site's own without one. */
  readonly lesson?: Lesson;
}

/** Returns the metadata of a page that there is in every language. */
export const pageMetadata = ({ title, description, address, language, lesson }: PageAbout): Metadata => {
  const { images, twitter } = lesson
    ? sharedWith(pictureAddress(lesson.slug, language), viewOf(lesson, mainEdition[language]).edition.title)
    : sharedWith(sitePictureAddress(language), readerMessages[language].siteTitle);
  const named = title === undefined ? {} : { title };
  return {
    ...named,
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
      ...named,
      description,
      images,
    },
    twitter: { ...twitter, ...named, description },
  };
};

/** Returns the metadata of a lesson's page in one edition. */
export const lessonMetadata = (
  lesson: Lesson,
  id: EditionId,
  address: (edition: EditionId) => string,
): Metadata => {
  const { edition, language, lesson: shown } = viewOf(lesson, id);
  const title = id === "plain" ? `${edition.title} (${edition.name})` : edition.title;
  const description = id === "plain" ? edition.standfirst : shown.summary;
  const { images, twitter } = sharedWith(pictureAddress(lesson.slug, language), edition.title);
  return {
    title,
    description,
    alternates: { canonical: address(id), languages: editionLanguages(address) },
    openGraph: {
      siteName: "Sidelight",
      type: "article",
      locale: language,
      url: address(id),
      title,
      description,
      publishedTime: lesson.published,
      modifiedTime: lesson.history[0]?.date ?? lesson.published,
      images,
    },
    twitter: { ...twitter, title, description },
  };
};
