import { type EditionId, editionIds } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { type Language, languages } from "@sidelight/preferences/messages";
import { absolute, placeAddress } from "@sidelight/preferences/page";
import type { MetadataRoute } from "next";
import { listTerms } from "../glossary/list-terms.ts";
import {
  aboutAddress,
  cardsAddress,
  keyAddress,
  lessonAddress,
  quizAddress,
  termAddress,
  worksheetAddress,
} from "../lessons/addresses.ts";
import { editionLanguages } from "../metadata/page-metadata.ts";

export const dynamic = "force-static";

type Entry = MetadataRoute.Sitemap[number];

/** An address in every language, each naming the others. */
const inLanguages = (address: (language: Language) => string, lastModified?: string): readonly Entry[] => {
  const alternates = { languages: Object.fromEntries(languages.map((it) => [it, absolute(address(it))])) };
  return languages.map((language) => ({
    url: absolute(address(language)),
    alternates,
    ...(lastModified ? { lastModified } : {}),
  }));
};

/** An address in every edition, each naming the others. */
const inEditions = (
  address: (edition: EditionId) => string,
  lastModified: string | undefined,
): readonly Entry[] => {
  const alternates = { languages: editionLanguages((id) => absolute(address(id))) };
  return editionIds.map((id) => ({
    url: absolute(address(id)),
    alternates,
    ...(lastModified ? { lastModified } : {}),
  }));
};

/** Every address of both apps: what search engines read, and what the accessibility tests walk through. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...inLanguages((language) => placeAddress("lessons", language)),
    ...inLanguages((language) => placeAddress("glossary", language)),
    ...inLanguages((language) => placeAddress("quiz", language)),
    ...lessons.flatMap(({ slug, history }) => {
      const changed = history[0]?.date;
      return [
        ...[lessonAddress, quizAddress, worksheetAddress, keyAddress, cardsAddress].flatMap((address) =>
          inEditions((id) => address(slug, id), changed),
        ),
        ...inLanguages((language) => aboutAddress(slug, language), changed),
      ];
    }),
    ...listTerms(lessons, "en").flatMap(({ id }) => inLanguages((language) => termAddress(id, language))),
  ];
}
