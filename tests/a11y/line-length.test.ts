import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

/** WCAG 1.4.8. */
const most = 80;

/** The lines that are longer than they may be, each by what it says. */
const longLines = (page: Page) =>
  page.evaluate((limit) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const blockOf = (node: Node) => {
      let element = node.parentElement;
      while (element && getComputedStyle(element).display.startsWith("inline"))
        element = element.parentElement;
      return element;
    };
    const long: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    let block: Element | null = null;
    let line = "";
    let last: DOMRect | undefined;
    const end = () => {
      // Marks above and below letters take no room.
      const letters = [...line.trim().replace(/\p{M}/gu, "")].length;
      if (letters > limit) long.push(`${letters}: ${line.trim()}`);
      line = "";
    };
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest("svg, script, style, .visually-hidden")) continue;
      const own = blockOf(text);
      if (own !== block) {
        end();
        last = undefined;
        block = own;
      }
      const data = text.textContent ?? "";
      for (let index = 0; index < data.length; index += 1) {
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) {
          if (box) line += data[index];
          continue;
        }
        if (last && Math.abs(box.top + box.height / 2 - last.top - last.height / 2) > last.height * 0.6)
          end();
        line += data[index];
        last = box;
      }
    }
    end();
    return long;
  }, most);

const pages = [
  lesson,
  `${lesson}plain/`,
  `${lesson}ar/`,
  `${lesson}about/`,
  `${lesson}ar/about/`,
  "/",
  "/ar/",
  "/glossary/",
  "/glossary/ar/",
  "/glossary/hts/",
  "/glossary/hts/ar/",
];

for (const address of pages) {
  test(`${address}: no line is longer than ${most} letters`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect(await longLines(page)).toEqual([]);
  });
}
