import type { Lesson } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { notePagesOf } from "@sidelight/ui/pages";
import { expect, test } from "../page-test.ts";

/** Every text of an overlay, with the names that lead to it. */
const textsIn = (value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] =>
  typeof value === "string"
    ? [[path.join("."), value]]
    : Object.entries(Object(value)).flatMap(([key, part]) => textsIn(part, [...path, key]));

/** The plain words that a page of the plain edition shows, but for a paragraph that the standard words have as well. */
const plainTexts = (
  { plainWords = {}, ...standard }: Lesson,
  parts: readonly (keyof typeof plainWords)[],
) => {
  const words = JSON.stringify(standard);
  return parts
    .flatMap((part) => textsIn(plainWords[part], [part]))
    .filter(([, text]) => !words.includes(JSON.stringify(text)));
};

for (const lesson of lessons) {
  test(`${lesson.slug}: every plain note stands on the plain pages of notes and on no other`, async ({
    page,
  }) => {
    const notes = plainTexts(lesson, ["glossary", "claims", "speakers", "timeline", "places"]);
    expect(notes.length).toBeGreaterThan(5);
    const shown = async (address: string) => {
      const texts: string[] = [];
      for (const kind of notePagesOf(lesson)) {
        await page.goto(`${address}${kind}/`);
        texts.push((await page.locator("body").textContent()) ?? "");
      }
      return texts.join("\n");
    };
    const plain = await shown(`/lessons/${lesson.slug}/plain/`);
    expect(notes.filter(([, text]) => !plain.includes(text))).toEqual([]);
    for (const other of ["", "ar/"]) {
      const text = await shown(`/lessons/${lesson.slug}/${other}`);
      expect(notes.filter(([, note]) => text.includes(note)).map(([path]) => path)).toEqual([]);
    }
  });

  test(`${lesson.slug}: the quiz on the plain edition asks and answers in plain words`, async ({ page }) => {
    const texts = plainTexts(lesson, ["questions"]);
    expect(texts.length).toBeGreaterThan(0);
    const data = async (address: string) => {
      await page.goto(address);
      return JSON.stringify(JSON.parse((await page.locator("#practice-data").textContent()) ?? ""));
    };
    const plain = await data(`/quiz/${lesson.slug}/plain/`);
    const standard = await data(`/quiz/${lesson.slug}/`);
    for (const [path, text] of texts) {
      expect(plain, path).toContain(JSON.stringify(text));
      expect(standard, path).not.toContain(JSON.stringify(text));
    }
  });

  test(`${lesson.slug}: cards of the plain edition are in plain words`, async ({ page }) => {
    await page.goto(`/quiz/${lesson.slug}/plain/cards/`);
    const text = (await page.locator("body").textContent()) ?? "";
    const entries = plainTexts(lesson, ["glossary"]).filter(([path]) => path.includes(".definition."));
    expect(entries.filter(([, definition]) => !text.includes(definition))).toEqual([]);
  });
}
