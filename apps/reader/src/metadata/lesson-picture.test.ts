// @vitest-environment node
import { fileURLToPath } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { lessons } from "@sidelight/content/lessons";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { viewOf } from "../lessons/lesson-view.ts";
import { lessonPicture } from "./lesson-picture.ts";

// Fonts are looked for where the reader is built.
beforeEach(() => {
  vi.spyOn(process, "cwd").mockReturnValue(fileURLToPath(new URL("../..", import.meta.url)));
});

const views = lessons.flatMap((lesson) =>
  (["standard", "ar"] as const).map((edition) => ({
    view: viewOf(lesson, edition),
    title: `${lesson.slug}, ${edition}`,
  })),
);

/** How many pixels of an upright strip are not of the page's colour. */
const markedIn = async (picture: Buffer, from: number, width: number) => {
  const image = await loadImage(picture);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(from, 0, width, image.height);
  const [red, green, blue] = data;
  let marked = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) marked += 1;
  return marked;
};

describe.each(views)("the picture of $title", ({ view }) => {
  it("has a margin on both sides that nothing is written into", async () => {
    const picture = lessonPicture(view);
    // The light from the side is 28 pixels wide, on the side where reading begins.
    expect(await markedIn(picture, view.language === "ar" ? 0 : 30, 50)).toBe(0);
    expect(await markedIn(picture, view.language === "ar" ? 1120 : 1150, 50)).toBe(0);
  });
});

describe("a picture that its texts do not fit into", () => {
  const [first] = views;
  if (!first) throw new Error("There is no lesson to test with.");
  const { view } = first;
  const saying = (words: object) => ({ ...view, edition: { ...view.edition, ...words } });

  it("is not built: a word is too long", () => {
    expect(() => lessonPicture(saying({ title: "n".repeat(60) }))).toThrow(/Shorten “n+”/);
  });

  it("is not built: there are too many lines", () => {
    expect(() => lessonPicture(saying({ title: "A title of many words ".repeat(8).trim() }))).toThrow(
      /no room for \d+ lines of title/,
    );
    expect(() => lessonPicture(saying({ asOf: "A day of many words ".repeat(20).trim() }))).toThrow(
      /no room for/,
    );
  });
});
