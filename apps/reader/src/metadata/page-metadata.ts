import type { Language, Lesson } from "@sidelight/content";
import { lessonAddress, lessonPictureAddress, sitePictureAddress } from "@sidelight/ui/addresses";
import { describePage, describeSite, languageOfPage, mainEdition, type SitePage } from "@sidelight/ui/pages";
import type { Metadata } from "next";
import { viewOf } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";

/** Returns what every page in a language tells other programs. */
export const siteMetadata = (language: Language): Metadata => {
  const { siteTitle, home } = readerMessages[language];
  return describeSite(language, siteTitle, home.description);
};

/** The words of a page that exists in every language. */
export interface PageWords {
  readonly title?: string;
  readonly description: string;
  /** The lesson that the page is about, whose picture it shares. Other pages share the site's own. */
  readonly lesson?: Lesson;
}

/** Returns what a page that exists in every language tells other programs. */
export const pageMetadata = (page: SitePage, { lesson, ...words }: PageWords): Metadata => {
  const language = languageOfPage(page);
  return describePage(page, {
    ...words,
    ...(lesson
      ? {
          picture: lessonPictureAddress(lesson.slug, language),
          pictureTitle: lesson.editions[mainEdition(lesson, language)].title,
        }
      : { picture: sitePictureAddress(language), pictureTitle: readerMessages[language].siteTitle }),
  });
};

/** Returns what a lesson's page in one edition tells other programs, with the words given in place of its own. */
export const lessonMetadata = (
  page: SitePage<"lesson" | "sideBySide">,
  lesson: Lesson,
  words?: { readonly title: string; readonly description: string },
): Metadata => {
  const { id, edition, language, lesson: shown } = viewOf(lesson, page.values.edition);
  const own =
    id === "plain"
      ? { title: `${edition.title} (${edition.name})`, description: edition.standfirst }
      : { title: edition.title, description: shown.summary };
  const { openGraph, ...described } = describePage(page, {
    ...(words ?? own),
    picture: lessonPictureAddress(lesson.slug, language),
    pictureTitle: edition.title,
  });
  return {
    ...described,
    openGraph: {
      ...openGraph,
      type: "article",
      publishedTime: lesson.published,
      modifiedTime: lesson.history[0]?.date ?? lesson.published,
    },
  };
};

/** Returns what a page with two editions tells other programs. Search engines are sent to the first edition alone. */
export const sideBySideMetadata = (page: SitePage<"sideBySide">, lesson: Lesson): Metadata => {
  const { edition: id, other } = page.values;
  const { edition, words } = viewOf(lesson, id);
  const metadata = lessonMetadata(page, lesson, {
    title: `${edition.title} – ${words.lesson.sideBySide(words.lesson.editionNames[other])}`,
    description: edition.standfirst,
  });
  return { ...metadata, alternates: { ...metadata.alternates, canonical: lessonAddress(lesson.slug, id) } };
};
