import type { Language } from "@sidelight/preferences/messages";
import { siteOrigin } from "@sidelight/preferences/page";
import { lessonPictureAddress, sitePictureAddress } from "@sidelight/ui/addresses";
import { alternatesOf, pageAddress, type SitePage } from "@sidelight/ui/pages";
import type { Metadata } from "next";
import type { QuizView } from "../lessons/quiz-view.ts";
import { quizMessages } from "../messages/quiz-messages.ts";

/** Returns what every page in a language tells other programs. */
export const siteMetadata = (language: Language): Metadata => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title: { default: quizMessages[language].siteTitle, template: "%s · Sidelight" },
  description: quizMessages[language].description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" },
});

/** A page's own words, and the picture shown where it is shared, which the reader draws. */
interface Shared {
  readonly title: string;
  readonly description: string;
  readonly picture: string;
  readonly pictureTitle: string;
}

/** Returns what one page tells other programs, in both vocabularies that they read. */
const sharedMetadata = (
  page: SitePage,
  language: Language,
  { title, description, picture, pictureTitle }: Shared,
): Metadata => ({
  alternates: { canonical: pageAddress(page), languages: alternatesOf(page) },
  openGraph: {
    siteName: "Sidelight",
    type: "website",
    locale: language,
    url: pageAddress(page),
    title,
    description,
    images: [{ url: picture, width: 1200, height: 630, alt: pictureTitle }],
  },
  twitter: { card: "summary_large_image", images: [picture], title, description },
});

/** Returns what the list of quizzes tells other programs. */
export const quizzesMetadata = (page: SitePage<"quizzes">): Metadata => {
  const { language } = page.values;
  const { siteTitle: title, description } = quizMessages[language];
  const picture = sitePictureAddress(language);
  return sharedMetadata(page, language, { title, description, picture, pictureTitle: title });
};

/** Returns what a page of a lesson's quiz tells other programs. */
export const lessonQuizMetadata = (
  page: SitePage,
  view: QuizView,
  say: (view: QuizView) => { readonly title: string; readonly description: string },
): Metadata => {
  const { lesson, edition, language } = view;
  const { title, description } = say(view);
  const picture = lessonPictureAddress(lesson.slug, language);
  return {
    title,
    description,
    ...sharedMetadata(page, language, { title, description, picture, pictureTitle: edition.title }),
  };
};
