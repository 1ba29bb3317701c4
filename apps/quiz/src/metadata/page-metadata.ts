import type { Language } from "@sidelight/i18n";
import { lessonPictureAddress, sitePictureAddress } from "@sidelight/ui/addresses";
import { describePage, describeSite, type SitePage } from "@sidelight/ui/pages";
import type { Metadata } from "next";
import type { QuizView } from "../lessons/quiz-view.ts";
import { quizMessages } from "../messages/quiz-messages.ts";

/** Returns what every page in a language tells other programs. */
export const siteMetadata = (language: Language): Metadata => {
  const { siteTitle, description } = quizMessages[language];
  return describeSite(language, siteTitle, description);
};

/** Returns what the list of quizzes tells other programs. Its title is the site's own. */
export const quizzesMetadata = (page: SitePage<"quizzes">): Metadata => {
  const { language } = page.values;
  const { siteTitle: title, description } = quizMessages[language];
  const picture = sitePictureAddress(language);
  return {
    ...describePage(page, { title, description, picture, pictureTitle: title }),
    title: { absolute: title },
  };
};

/** Returns what a page of a lesson's quiz tells other programs. The reader draws its picture. */
export const lessonQuizMetadata = (
  page: SitePage,
  { lesson, edition, language }: QuizView,
  words: { readonly title: string; readonly description: string },
): Metadata =>
  describePage(page, {
    ...words,
    picture: lessonPictureAddress(lesson.slug, language),
    pictureTitle: edition.title,
  });
