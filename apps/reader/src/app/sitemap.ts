import { absolute } from "@sidelight/ui/environment";
import {
  alternatesOf,
  isListed,
  lessonNamed,
  listPages,
  pageAddress,
  type SitePage,
  versionsOf,
} from "@sidelight/ui/pages";
import type { MetadataRoute } from "next";
import { siteSubjects } from "../routes/site-subjects.ts";

export const dynamic = "force-static";

/** The day on which what a page shows last changed. */
const lastModified = ({ values }: SitePage) => {
  const changed = "lesson" in values ? lessonNamed(values.lesson).history[0]?.date : undefined;
  return changed === undefined ? {} : { lastModified: changed };
};

/** Every page of both apps, for search engines and for the tests that visit every page. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listPages(siteSubjects)
    .filter(isListed)
    .map((page) => {
      const versions = "edition" in page.values ? alternatesOf(page) : versionsOf(page);
      const languages = Object.entries(versions).map(([tag, address]) => [tag, absolute(address)]);
      return {
        url: absolute(pageAddress(page)),
        alternates: { languages: Object.fromEntries(languages) },
        ...lastModified(page),
      };
    });
}
