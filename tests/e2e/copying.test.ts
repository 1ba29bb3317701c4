import type { Page } from "@playwright/test";
import { type Lesson, proseText } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";
import { expect, test } from "../page-test.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

type EditionId = keyof Lesson["editions"];

const said = ({ editions }: Lesson, edition: EditionId, sentence: string) =>
  proseText(editions[edition].sentences[sentence] ?? []);

/** Copies from the beginning of one element to the end of another as a reader does, and reads what the clipboard has then. */
const copied = async (page: Page, from: string, to: string) => {
  await page.evaluate(
    ([first = "", last = ""]) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      if (!start || !end) throw new Error(`no ${first} or ${last}`);
      const range = document.createRange();
      range.setStart(start, 0);
      range.setEnd(end, end.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
  await page.keyboard.press("ControlOrMeta+c");
  // Read in a page of its own: the one that was copied from may have no scripts.
  const reader = await page.context().newPage();
  await reader.goto(new URL("/icon.svg", page.url()).href);
  await reader.bringToFront();
  const clipboard = await reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await (await item?.getType(type))?.text()) ?? "";
    return { plain: await text("text/plain"), html: await text("text/html") };
  });
  await reader.close();
  const inHtml: string = new JSDOM(clipboard.html).window.document.body.textContent ?? "";
  return {
    plain: clipboard.plain.split(/\s*\n\s*/).filter((line) => line !== ""),
    html: inHtml.replaceAll(/\s+/g, ""),
  };
};

const withoutSpaces = (lines: readonly string[]) => lines.join("").replaceAll(/\s+/g, "");

for (const lesson of lessons) {
  for (const edition of ["standard", "plain", "ar"] as const) {
    const address = `/lessons/${lesson.slug}/${edition === "standard" ? "" : `${edition}/`}`;
    const sections = lesson.outline.map(({ id, paragraphs }) => ({
      heading: lesson.editions[edition].headings[id] ?? "",
      paragraphs: paragraphs.map((ids) => ids.map((sentence) => said(lesson, edition, sentence)).join(" ")),
    }));
    const names = lesson.outline.flatMap(({ paragraphs }) => paragraphs.flat());

    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${address}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
        test.use({ javaScriptEnabled });

        test("what is copied of two paragraphs is the two paragraphs", async ({ page }) => {
          await page.goto(address);
          const [first = [], second = []] =
            lesson.outline.find(({ paragraphs }) => paragraphs.length > 1)?.paragraphs ?? [];
          const expected = [first, second].map((ids) => ids.map((it) => said(lesson, edition, it)).join(" "));
          const got = await copied(page, `#s-${first[0]}`, `#s-${second.at(-1)}`);
          expect(got).toEqual({ plain: expected, html: withoutSpaces(expected) });
        });

        test("what is copied of the whole text is its headings and paragraphs", async ({ page }) => {
          await page.goto(address);
          const expected = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
          const got = await copied(page, `#part-${lesson.outline[0]?.id}`, `#s-${names.at(-1)}`);
          expect(got).toEqual({ plain: expected, html: withoutSpaces(expected) });
        });
      });
    }

    for (const other of (["standard", "plain", "ar"] as const).filter((it) => it !== edition)) {
      test(`${address}with/${other}/: what is copied of two paragraphs is their sentences in both`, async ({
        page,
      }) => {
        await page.goto(`${address}with/${other}/`);
        const [first = [], second = []] =
          lesson.outline.find(({ paragraphs }) => paragraphs.length > 1)?.paragraphs ?? [];
        const expected = [...first, ...second].flatMap((it) => [
          said(lesson, edition, it),
          said(lesson, other, it),
        ]);
        const got = await copied(page, `#s-${first[0]}`, `[data-sentence="${second.at(-1)}"]`);
        expect(got).toEqual({ plain: expected, html: withoutSpaces(expected) });
      });
    }
  }
}

test("a title with its standfirst and the text below is copied without the ways to other parts", async ({
  page,
}) => {
  await page.goto("/lessons/damascus-december-2024/");
  const got = await copied(page, "#title", "#s-officers-not-named");
  const { title, standfirst, headings } =
    lessons.find(({ slug }) => slug === "damascus-december-2024")?.editions.standard ?? {};
  expect(got.plain.slice(0, 2)).toEqual([title, standfirst]);
  expect(got.plain.slice(3, 4)).toEqual([headings?.["the-president"]]);
});

test("the notes are copied without their ways back, their numbers and their drawings", async ({ page }) => {
  await page.goto("/lessons/damascus-december-2024/timeline/");
  const days = await copied(page, ".timeline", ".timeline > li:last-child");
  await page.goto("/lessons/damascus-december-2024/words/");
  const words = await copied(page, ".glossary dl", ".glossary dl > :last-child");
  const plain = [...days.plain, ...words.plain];
  expect(plain.join("\n")).toContain("Rebels enter the city of Aleppo.");
  expect(plain.join("\n")).toContain("A military prison about 30 kilometres");
  expect(plain.filter((line) => /In the text|^\d+\b/.test(line))).toEqual([]);
  expect(days.html + words.html).not.toMatch(/Inthetext|Everythingabout|27Nov(?!ember)/);
});

test("other words of a paragraph and an open note are left out of a copy of the text around them", async ({
  page,
}) => {
  await page.goto("/lessons/damascus-december-2024/");
  await page.locator(".other-words:visible").click();
  await expect(page.locator(".in-other-words")).toBeFocused();
  await page.locator("a.term").first().click();
  await page.locator("a.term").first().focus();
  const { plain } = await copied(page, "#s-army-officers-say-assad-left", "#s-departure-not-settled");
  expect(plain).toHaveLength(2);
  expect(plain.join(" ")).not.toContain("Two senior army officers spoke to Reuters.");
});
