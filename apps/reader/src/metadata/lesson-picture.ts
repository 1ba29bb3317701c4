import { join } from "node:path";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { palettes } from "@sidelight/preferences/palette";
import type { Language } from "@sidelight/preferences/words";
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

/** A text in lines that fit. */
const linesOf = (context: SKRSContext2D, text: string, room: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** What a picture says: a lesson's title and its day, or the like. */
export interface Pictured {
  readonly edition: Pick<LessonView["edition"], "title" | "asOf">;
  readonly language: Language;
}

/** The picture that is shown where a lesson is shared: its title, its day, the light from the side. PNG, 1200 × 630. */
export const lessonPicture = ({ edition, language }: Pictured): Buffer => {
  loadFaces();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const { page, ink, inkSoft, beam } = palettes.light;
  const rtl = language === "ar";
  const start = rtl ? width - margin : margin;
  const { family } = faces[language];

  context.fillStyle = page;
  context.fillRect(0, 0, width, height);
  context.fillStyle = beam;
  context.fillRect(rtl ? width - 28 : 0, 0, 28, height);

  context.direction = rtl ? "rtl" : "ltr";
  context.textAlign = rtl ? "right" : "left";
  context.fillStyle = ink;
  context.font = `700 78px "${family}"`;
  const step = rtl ? 118 : 98;
  linesOf(context, edition.title, width - 2 * margin).forEach((line, index) => {
    context.fillText(line, start, 170 + index * step);
  });
  context.fillStyle = inkSoft;
  context.font = `400 36px "${family}"`;
  context.fillText(edition.asOf, start, height - 130);

  context.direction = "ltr";
  context.fillStyle = ink;
  context.font = `700 40px "${faces.en.family}"`;
  context.fillText("Sidelight", start, height - 66);
  return canvas.toBuffer("image/png");
};
