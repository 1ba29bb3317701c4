import type { Language } from "@sidelight/preferences/messages";
import { readerMessages } from "../messages/reader-messages.ts";
import { lessonPicture } from "./lesson-picture.ts";

/** Draws the picture for shared links to other pages: what the site is, in the same frame as a lesson. */
export const sitePicture = (language: Language): Response => {
  const { title, steps } = readerMessages[language].home;
  const asOf = steps.map((step) => step.title).join(" · ");
  const picture = lessonPicture({ edition: { title, asOf }, language });
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
};
