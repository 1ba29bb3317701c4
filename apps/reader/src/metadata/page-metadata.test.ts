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

  it("has a picture in its language: the site’s own, or its lesson’s", () => {
    const pictureOf = (metadata: ReturnType<typeof pageMetadata>) =>
      (metadata.openGraph?.images as readonly { readonly url: string }[] | undefined)?.[0]?.url;
    const page = { description: "d", language: "ar", address: (it: string) => `/${it}/` } as const;
    expect(pictureOf(pageMetadata(page))).toBe("/ar/opengraph.png");
    const [lesson] = lessons;
    if (!lesson) throw new Error("There is no lesson to test with.");
    expect(pictureOf(pageMetadata({ ...page, lesson }))).toBe(`/lessons/${lesson.slug}/ar/opengraph.png`);
  });

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "%s: every edition is canonical for itself, in its own words, with a picture in its language",
    (slug, lesson) => {
      for (const id of ["standard", "plain", "ar"] as const) {
        const metadata = lessonMetadata(lesson, id, (edition) => lessonAddress(slug, edition));
        expect(metadata.alternates?.canonical).toBe(lessonAddress(slug, id));
        // It is among its own alternatives: plain English is English in simplified form.
        expect(metadata.alternates?.languages).toEqual({
          en: lessonAddress(slug, "standard"),
          "en-simple": lessonAddress(slug, "plain"),
          ar: lessonAddress(slug, "ar"),
          "x-default": lessonAddress(slug, "standard"),
        });
        expect(metadata.title).toContain(lesson.editions[id].title);
        const picture = metadata.openGraph?.images as readonly { readonly url: string }[];
        expect(picture[0]?.url).toBe(`/lessons/${slug}/${id === "ar" ? "ar/" : ""}opengraph.png`);
      }
    },
  );
});
