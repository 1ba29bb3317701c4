import { editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import type { MetadataRoute } from "next";
import { lessonAddress, quizAddress, worksheetAddress } from "../lessons/addresses.ts";

export const dynamic = "force-static";

/** Every address of both apps: what search engines read, and what the accessibility tests walk through. */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = process.env.SITE_URL ?? "http://127.0.0.1:3000";
  const addresses = [
    "/",
    "/glossary/",
    "/quiz/",
    ...lessons.flatMap(({ slug }) => [
      ...editionIds.map((edition) => lessonAddress(slug, edition)),
      quizAddress(slug),
      worksheetAddress(slug),
    ]),
  ];
  return addresses.map((address) => ({ url: new URL(address, origin).href }));
}
