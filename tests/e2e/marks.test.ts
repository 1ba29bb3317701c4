import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

/** Marks that stand on another line than the word they belong to. */
const lostMarks = (page: Page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const boxOf = (text: Text, at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const textsIn = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts;
    };
    const sameLine = (one: DOMRect | undefined, other: DOMRect) =>
      !!one && Math.abs(one.top + one.height / 2 - other.top - other.height / 2) < other.height / 2;
    const speakers = [...document.querySelectorAll("a.attribution")].filter((link) => {
      const [text] = textsIn(link);
      return text && !sameLine(link.getClientRects()[0], boxOf(text, 0));
    });
    const contested = [...document.querySelectorAll(".article-sentence:has(a.contested-mark)")].filter(
      (sentence) => {
        const text = textsIn(sentence).at(-1);
        const mark = sentence.querySelector("a.contested-mark")?.getClientRects()[0];
        return text && !sameLine(mark, boxOf(text, text.data.length - 1));
      },
    );
    return [...speakers, ...contested].map((element) => element.textContent);
  });

for (const edition of ["", "plain/", "ar/"]) {
  test(`${lesson}${edition}: a mark is never on another line than its words, however wide the window`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.goto(`${lesson}${edition}`);
    await expect(page.locator("a.attribution").first()).toBeVisible();
    const lost: string[] = [];
    for (let width = 320; width <= 760; width += 11) {
      await page.setViewportSize({ width, height: 800 });
      lost.push(...(await lostMarks(page)).map((words) => `${width}: ${words}`));
    }
    expect(lost).toEqual([]);
  });

  test(`${lesson}${edition}: the mouth stands before the speaker's first word, on the side where reading begins`, async ({
    page,
  }) => {
    await page.goto(`${lesson}${edition}`);
    const misplaced = await page.locator("a.attribution").evaluateAll((links) =>
      links
        .filter((link) => {
          const { paddingInlineStart, position } = getComputedStyle(link);
          const mouth = getComputedStyle(link, "::before");
          return (
            position !== "relative" ||
            mouth.position !== "absolute" ||
            mouth.insetInlineStart !== "0px" ||
            Number.parseFloat(mouth.inlineSize) >= Number.parseFloat(paddingInlineStart)
          );
        })
        .map((link) => link.textContent),
    );
    expect(misplaced).toEqual([]);
  });
}

test("in forced colours the marks of speakers and of contested sentences are drawn in the colour of text", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(lesson);
  const { ink, ground, mouth, contested } = await page.evaluate(() => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const [ink, ground] = ["CanvasText", "Canvas"].map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
    const style = (selector: string, part: string) =>
      getComputedStyle(document.querySelector(selector) ?? probe, part);
    return {
      ink,
      ground,
      mouth: style("a.attribution", "::before").borderTopColor,
      contested: style("a.contested-mark", "::before").backgroundColor,
    };
  });
  expect(contested).toBe(ink);
  expect(mouth).not.toBe(ground);
});
