import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { rootTextSize } from "../display-choices.ts";
import { expect, test } from "../page-test.ts";

const phone = { width: 390, height: 844 };
const turned = { width: 844, height: 390 };

/** How far a sentence may move, in CSS px. */
const slip = 3;

const ready = (page: Page) => page.waitForSelector(".site-footer[data-mounted]");

const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((it) => it.getBoundingClientRect().top);

/** Waits until a part of the page has stayed where it is for so many frames: by default 400 ms, longer than it settles. */
const still = (page: Page, selector: string, frames = 24) =>
  page.locator(selector).evaluate(async (it, wanted) => {
    let top = Number.NaN;
    for (let same = 0; same < wanted; same += 1) {
      await new Promise(requestAnimationFrame);
      const now = it.getBoundingClientRect().top;
      if (now !== top) same = 0;
      top = now;
    }
  }, frames);

/** Brings a sentence to so many pixels from the top of the screen. */
const bring = async (page: Page, id: string, top = 24) => {
  await page
    .locator(`#${id}`)
    .evaluate(
      (it, wanted) =>
        scrollTo({ top: scrollY + it.getBoundingClientRect().top - wanted, behavior: "instant" }),
      top,
    );
  await still(page, `#${id}`, 4);
};

const expectAt = async (page: Page, id: string, top: number) => {
  // A frame or two, in which a browser scrolls and a page puts it right.
  await still(page, `#${id}`);
  expect(Math.abs((await topOf(page, id)) - top)).toBeLessThanOrEqual(slip);
};

const sentences = ["s-army-officers-say-assad-left", "s-residents-describe-panic"] as const;

/** What another tab does: it stores the choice, and the other tabs are notified. */
const chooseInAnotherTab = async (page: Page, choice: object) => {
  const other = await page.context().newPage();
  await other.goto("/");
  await other.evaluate((it) => localStorage.setItem("sidelight-preferences", JSON.stringify(it)), choice);
  await other.close();
};

/** Each with the browser's own scroll anchoring, and without it, as in Safari before 2025. */
for (const anchoring of ["auto", "none"] as const)
  test.describe(`with overflow-anchor: ${anchoring}`, () => {
    test.use({ viewport: phone });

    test.beforeEach(async ({ page }) => {
      if (anchoring === "auto") return;
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { overflow-anchor: none !important }");
        document.adoptedStyleSheets = [sheet];
      });
    });

    for (const sentence of sentences)
      test(`${sentence} stays where it is when a phone is turned, and turned back`, async ({ page }) => {
        await page.goto(lesson);
        await ready(page);
        await bring(page, sentence);
        const top = await topOf(page, sentence);
        await page.setViewportSize(turned);
        await expectAt(page, sentence, top);
        await page.setViewportSize(phone);
        await expectAt(page, sentence, top);
      });

    for (const choice of [{ textSize: 200 }, { textSize: 75 }, { lineSpacing: 2.6 }, { theme: "contrast" }])
      test(`it stays when another tab chooses ${JSON.stringify(choice)}`, async ({ page }) => {
        const [, sentence] = sentences;
        await page.goto(lesson);
        await ready(page);
        await bring(page, sentence);
        await chooseInAnotherTab(page, choice);
        await expectAt(page, sentence, 24);
      });

    test("it stays when the text is made larger step by step and set back, in the page's own dialog", async ({
      page,
    }) => {
      const [, sentence] = sentences;
      await page.goto(lesson);
      await ready(page);
      await bring(page, sentence);
      const size = await rootTextSize(page);
      await page.locator(".site-header button").evaluate((it: HTMLElement) => it.click());
      for (let press = 0; press < 8; press += 1)
        await page.getByRole("button", { name: "Increase text size" }).click();
      await page.getByRole("button", { name: "Increase line spacing" }).click();
      await expectAt(page, sentence, 24);
      await page.getByRole("button", { name: "Reset to defaults" }).click();
      await expectAt(page, sentence, 24);
      expect(await rootTextSize(page)).toBeCloseTo(size, 1);
    });

    test("it stays when a larger text is chosen on another page, and the reader comes back", async ({
      page,
    }) => {
      const [, sentence] = sentences;
      await page.goto(lesson);
      await ready(page);
      await bring(page, sentence);
      const size = await rootTextSize(page);
      await page.goto("/glossary/");
      await page.evaluate(() =>
        localStorage.setItem("sidelight-preferences", JSON.stringify({ textSize: 200 })),
      );
      await page.goBack();
      await ready(page);
      expect(await rootTextSize(page)).toBeCloseTo(2 * size, 1);
      await expectAt(page, sentence, 24);
    });

    test("a page from the back/forward cache that is shown with a larger text shows the same sentence", async ({
      page,
    }) => {
      const [, sentence] = sentences;
      await page.goto(lesson);
      await ready(page);
      await bring(page, sentence);
      // What a browser does with a cached page: the choice is made without it, then it is shown again.
      await page.evaluate(() => {
        localStorage.setItem("sidelight-preferences", JSON.stringify({ textSize: 200 }));
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      });
      await expectAt(page, sentence, 24);
    });

    test("what a reader scrolls to afterwards is not taken back", async ({ page }) => {
      const [first, second] = sentences;
      await page.goto(lesson);
      await ready(page);
      await bring(page, second);
      await page.setViewportSize(turned);
      await expectAt(page, second, 24);
      await bring(page, first, 60);
      await expectAt(page, first, 60);
      await page.setViewportSize(phone);
      await expectAt(page, first, 60);
    });

    test("among the claims, where there are no sentences, what stands at the top stays there", async ({
      page,
    }) => {
      await page.goto(`${lesson}claims/`);
      await ready(page);
      await bring(page, "claim-still-working");
      const heading = page.locator("#claim-still-working h3");
      const before = await heading.evaluate((it) => it.getBoundingClientRect().top);
      await page.setViewportSize(turned);
      await still(page, "#claim-still-working h3");
      expect(
        Math.abs((await heading.evaluate((it) => it.getBoundingClientRect().top)) - before),
      ).toBeLessThanOrEqual(slip);
    });
  });

test.describe("in Arabic", () => {
  test.use({ viewport: phone });

  test("the sentence stays when a phone is turned and the text is made larger", async ({ page }) => {
    const [, sentence] = sentences;
    await page.goto(`${lesson}ar/`);
    await ready(page);
    await bring(page, sentence);
    await page.setViewportSize(turned);
    await expectAt(page, sentence, 24);
    await chooseInAnotherTab(page, { textSize: 200 });
    await expectAt(page, sentence, 24);
  });
});

test("side by side, the sentence stays when a wide window is made so narrow that its columns become one", async ({
  page,
}) => {
  const [, sentence] = sentences;
  await page.goto(`${lesson}with/ar/`);
  await ready(page);
  await bring(page, sentence);
  await page.setViewportSize(phone);
  await expectAt(page, sentence, 24);
});
