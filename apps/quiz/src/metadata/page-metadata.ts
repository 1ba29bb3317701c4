import { type EditionId, editionIds, editionTags, type Lesson } from "@sidelight/content";
import { type Language, languages } from "@sidelight/preferences/messages";
import { placeAddress, siteOrigin } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import { viewOf } from "../lessons/quiz-view.ts";
import { quizMessages } from "../messages/quiz-messages.ts";

/** What every page of a language says of itself. */
export const siteMetadata = (language: Language): Metadata => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title: { default: quizMessages[language].siteTitle, template: "%s · Sidelight" },
  description: quizMessages[language].description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" },
});

/** A picture that is shown where a page is shared, in both of the words that programs know for it; the reader draws it. */
const sharedWith = (picture: string, alt: string) => ({
  images: [{ url: picture, width: 1200, height: 630, alt }],
  twitter: { card: "summary_large_image", images: [picture] },
});

/** What the list of quizzes says of itself. */
export const quizzesMetadata = (language: Language): Metadata => {
  const { siteTitle: title, description } = quizMessages[language];
  const { images, twitter } = sharedWith(language === "ar" ? "/ar/opengraph.png" : "/opengraph.png", title);
  const address = (it: Language) => placeAddress("quiz", it);
  return {
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
      title,
      description,
      images,
    },
    twitter: { ...twitter, title, description },
  };
};

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
  const { images, twitter } = sharedWith(
    `/lessons/${lesson.slug}/${view.language === "ar" ? "ar/" : ""}opengraph.png`,
    view.edition.title,
  );
  return {
    title,
    description,
    alternates: {
      canonical: address(lesson.slug, id),
      // Each edition under its language, this one among them: plain English is English in simplified form.
      languages: {
        ...Object.fromEntries(editionIds.map((it) => [editionTags[it], address(lesson.slug, it)])),
        "x-default": address(lesson.slug, "standard"),
      },
    },
    openGraph: {
      siteName: "Sidelight",
      type: "website",
      locale: view.language,
      url: address(lesson.slug, id),
      title,
      description,
      images,
    },
    twitter: { ...twitter, title, description },
  };
};
