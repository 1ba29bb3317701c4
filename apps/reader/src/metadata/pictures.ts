import { type Language, languages } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { lessonNamed, mainEdition } from "@sidelight/ui/pages";
import { viewOf } from "../lessons/lesson-view.ts";
import { readerMessages } from "../messages/reader-messages.ts";
import { lessonPicture } from "./lesson-picture.ts";

/** What Next passes to a route that draws a picture. The main language has no part in the address. */
export interface PictureRoute<Part extends "lesson" | "language"> {
  readonly params: Promise<Readonly<Record<Part, string>>>;
}

const [main, ...others] = languages;

/** Returns the languages with a part in the address. */
export const otherLanguages = (): { language: string }[] => others.map((language) => ({ language }));

/** Returns the lessons that have a picture. */
export const picturedLessons = (): { lesson: string }[] => lessons.map(({ slug }) => ({ lesson: slug }));

/** Returns the lessons that have a picture in the languages with a part in the address. */
export const picturedLessonsInOthers = (): { lesson: string; language: string }[] =>
  picturedLessons().flatMap((it) => otherLanguages().map((language) => ({ ...it, ...language })));

const png = (picture: Buffer): Response =>
  new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });

const languageIn = (part: string | undefined): Language => languages.find((it) => it === part) ?? main;

/** Draws the picture shown where a page about no single lesson is shared: what the site is, in the frame of a lesson. */
export const drawSite = (part?: string): Response => {
  const language = languageIn(part);
  const { title, steps } = readerMessages[language].home;
  const asOf = steps.map((step) => step.title).join(" · ");
  return png(lessonPicture({ edition: { title, asOf }, language }));
};

/** Draws the picture shown where a lesson is shared. */
export const drawLesson = (slug: string, part?: string): Response => {
  const lesson = lessonNamed(slug);
  return png(lessonPicture(viewOf(lesson, mainEdition(lesson, languageIn(part)))));
};
