import { lessons } from "@sidelight/content/lessons";
import { describe, expect, it } from "vitest";
import { lessonAddress } from "../lessons/addresses.ts";
import { lessonMetadata, pageMetadata } from "./page-metadata.ts";

describe("what a page says of itself", () => {
  it("names its own address and that of every language", () => {
    const { alternates } = pageMetadata({
      description: "d",
      language: "ar",
      address: (language) => (language === "en" ? "/" : `/${language}/`),
    });
    expect(alternates).toEqual({
      canonical: "/ar/",
      languages: { en: "/", ar: "/ar/", "x-default": "/" },
    });
  });

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "%s: every edition is canonical for itself, in its own words, with a picture in its language",
    (slug, lesson) => {
      for (const id of ["standard", "plain", "ar"] as const) {
        const metadata = lessonMetadata(lesson, id, (edition) => lessonAddress(slug, edition));
        expect(metadata.alternates?.canonical).toBe(lessonAddress(slug, id));
        expect(metadata.title).toContain(lesson.editions[id].title);
        const picture = metadata.openGraph?.images as readonly { readonly url: string }[];
        expect(picture[0]?.url).toBe(`/lessons/${slug}/${id === "ar" ? "ar/" : ""}opengraph.png`);
      }
    },
  );
});
