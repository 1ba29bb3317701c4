import { lessons } from "@sidelight/content/lessons";
import { lessonAddress } from "@sidelight/ui/addresses";
import { describe, expect, it } from "vitest";
import { lessonMetadata, pageMetadata } from "./page-metadata.ts";

const home = { kind: "lessons", values: { language: "ar" } } as const;

describe("what a page says of itself", () => {
  it("names its own address and that of every language", () => {
    const { alternates } = pageMetadata(home, { description: "d" });
    expect(alternates).toEqual({
      canonical: "/ar/",
      languages: { en: "/", ar: "/ar/", "x-default": "/" },
    });
  });

  it("has a picture in its language: the site’s own, or its lesson’s", () => {
    const pictureOf = (metadata: ReturnType<typeof pageMetadata>) =>
      (metadata.openGraph?.images as readonly { readonly url: string }[] | undefined)?.[0]?.url;
    expect(pictureOf(pageMetadata(home, { description: "d" }))).toBe("/ar/opengraph.png");
    const [lesson] = lessons;
    if (!lesson) throw new Error("There is no lesson to test with.");
    expect(pictureOf(pageMetadata(home, { description: "d", lesson }))).toBe(
      `/lessons/${lesson.slug}/ar/opengraph.png`,
    );
  });

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "%s: every edition is canonical for itself, in its own words, with a picture in its language",
    (slug, lesson) => {
      for (const id of ["standard", "plain", "ar"] as const) {
        const metadata = lessonMetadata({ kind: "lesson", values: { lesson: slug, edition: id } }, lesson);
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
