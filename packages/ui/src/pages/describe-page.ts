import type { Language } from "@sidelight/content";
import { siteOrigin } from "../environment/site-url.ts";
import { pageAddress, type SitePage } from "./list-pages.ts";
import { languageOfPage } from "./page-lesson.ts";
import { alternatesOf } from "./page-versions.ts";

/** A page's own words, and the picture shown where it is shared. */
export interface PageDescription {
  /** Left out on the home page, which has the site's own title. */
  readonly title?: string;
  readonly description: string;
  /** The picture's address. */
  readonly picture: string;
  readonly pictureTitle: string;
}

/** Describes every page in a language to other programs. */
export const describeSite = (language: Language, title: string, description: string) => ({
  metadataBase: new URL(siteOrigin),
  icons: { icon: "/icon.svg" },
  title,
  description,
  openGraph: { siteName: "Sidelight", locale: language, type: "website" as const },
});

/** Describes one page to other programs: its versions, and what they show where it is shared, in both vocabularies. */
export const describePage = (
  page: SitePage,
  { title, description, picture, pictureTitle }: PageDescription,
) => {
  const named = title === undefined ? {} : { title };
  return {
    ...(title === undefined ? {} : { title: `${title} · Sidelight` }),
    description,
    alternates: { canonical: pageAddress(page), languages: alternatesOf(page) },
    openGraph: {
      siteName: "Sidelight",
      type: "website" as const,
      locale: languageOfPage(page),
      url: pageAddress(page),
      ...named,
      description,
      images: [{ url: picture, width: 1200, height: 630, alt: pictureTitle }],
    },
    twitter: { card: "summary_large_image" as const, images: [picture], ...named, description },
  };
};
