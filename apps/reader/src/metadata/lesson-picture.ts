import { join } from "node:path";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { directionOf, type Language } from "@sidelight/i18n";
import { palettes } from "@sidelight/preferences/palette";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The size that link previews are cut for (Open Graph), in pixels. */
const width = 1200;
const height = 630;
const margin = 90;

/** Fonts of the build alone: nothing that a reader downloads. */
const faces: Readonly<Record<Language, { readonly family: string; readonly files: readonly string[] }>> = {
  en: {
    family: "Noto Serif",
    files: [
      "noto-serif/files/noto-serif-latin-400-normal.woff2",
      "noto-serif/files/noto-serif-latin-700-normal.woff2",
    ],
  },
  ar: {
    family: "Noto Naskh Arabic",
    files: [
      "noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2",
      "noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2",
    ],
  },
};

const loadFaces = (): void => {
  for (const { family, files } of Object.values(faces)) {
    for (const file of files) {
      const path = join(process.cwd(), "node_modules/@fontsource", file);
      if (!GlobalFonts.registerFromPath(path, family))
        throw new Error(
          `The picture of a lesson needs the font ${path}, which cannot be read. Run \`pnpm install\`.`,
        );
    }
  }
};

/** A text to draw: its size, its line distance, and the position of its first or last line. */
const settings = {
  en: { title: { size: 78, step: 98, first: 156 }, asOf: { size: 36, step: 50, last: height - 146 } },
  ar: { title: { size: 78, step: 118, first: 156 }, asOf: { size: 36, step: 60, last: height - 146 } },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * Splits a text into lines that fit. Throws if a single word does not fit, because a cut word would stay in
 * shared pictures.
 */
const linesOf = (context: SKRSContext2D, text: string, room: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (context.measureText(word).width > room)
      throw new Error(
        `The picture of a lesson is ${room} px wide inside its margins; “${word}” is wider. Shorten “${text}”.`,
      );
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The texts of a picture, such as a lesson's title and day. */
export interface Pictured {
  readonly edition: Pick<LessonView["edition"], "title" | "asOf">;
  readonly language: Language;
}

/**
 * Draws the picture for shared links to a lesson: its title, its day, the light from the side. PNG, 1200 ×
 * 630. Throws where its texts do not fit, so that a picture with half a text is never built.
 */
export const lessonPicture = ({ edition, language }: Pictured): Buffer => {
  loadFaces();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const { page, ink, inkSoft, beam } = palettes.light;
  const rtl = directionOf(language) === "rtl";
  const start = rtl ? width - margin : margin;
  const room = width - 2 * margin;
  const { family } = faces[language];
  const { title, asOf } = settings[language];

  context.fillStyle = page;
  context.fillRect(0, 0, width, height);
  context.fillStyle = beam;
  context.fillRect(rtl ? width - 28 : 0, 0, 28, height);

  context.direction = rtl ? "rtl" : "ltr";
  context.textAlign = rtl ? "right" : "left";
  context.fillStyle = ink;
  context.font = `700 ${title.size}px "${family}"`;
  const titleLines = linesOf(context, edition.title, room);
  titleLines.forEach((line, index) => {
    context.fillText(line, start, title.first + index * title.step);
  });

  context.fillStyle = inkSoft;
  context.font = `400 ${asOf.size}px "${family}"`;
  const asOfLines = linesOf(context, edition.asOf, room);
  const first = asOf.last - (asOfLines.length - 1) * asOf.step;
  if (title.first + (titleLines.length - 1) * title.step + asOf.step > first)
    throw new Error(
      `The picture of a lesson has no room for ${titleLines.length} lines of title above ${asOfLines.length} of “${edition.asOf}”. Shorten “${edition.title}”.`,
    );
  asOfLines.forEach((line, index) => {
    context.fillText(line, start, first + index * asOf.step);
  });

  context.direction = "ltr";
  context.fillStyle = ink;
  context.font = `700 40px "${faces.en.family}"`;
  context.fillText("Sidelight", start, height - 66);
  return canvas.toBuffer("image/png");
};
