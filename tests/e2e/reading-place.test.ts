import type { CDPSession, Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { tabTo } from "./answering.ts";

const sentence = "s-residents-describe-panic";

const editions = [
  {
    address: lesson,
    other: "a.button[href$='/plain/']",
    there: `${lesson}plain/?from=standard#${sentence}`,
    said: "You’re at the same sentence in Plain English.",
  },
  {
    address: `${lesson}ar/`,
    other: "a.button[href$='/plain/']",
    there: `${lesson}plain/?from=ar#${sentence}`,
    said: "You’re at the same sentence in Plain English.",
  },
  {
    address: `${lesson}plain/`,
    other: "a.button[lang=ar]",
    there: `${lesson}ar/?from=plain#${sentence}`,
    said: "أنت عند الجملة نفسها في النسخة العربية.",
  },
] as const;

const settled = (page: Page) => page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });

// Reading takes time, which passes on a clock of the tests' own.
test.beforeEach(({ page }) => page.clock.install());

/** Lets a reader stay where they are. */
const stay = (page: Page, milliseconds = 700) => page.clock.runFor(milliseconds);

/** Scrolls a sentence to where a reader looks, and stays there long enough to read it. */
const read = async (page: Page, id: string) => {
  await page.locator(`#${id}`).evaluate((it) => {
    const before = scrollY;
    const scrolled = new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
    scrollTo({ top: scrollY + it.getBoundingClientRect().top - innerHeight / 4 + 4, behavior: "instant" });
    return scrollY === before ? undefined : scrolled;
  });
  await stay(page);
};

/** Moves a finger down the screen: the text follows it. */
const flick = async (session: CDPSession) => {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [{ x: 195, y: 200 }]);
  for (const y of [390, 580, 770]) await touch("touchMove", [{ x: 195, y }]);
  await touch("touchEnd", []);
};

/** Flicks back to the top of the page with a finger, resting for a moment between the flicks. */
const flickToTheTop = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await expect
    .poll(
      async () => {
        await flick(session);
        await stay(page, 100);
        return page.evaluate(() => scrollY);
      },
      { intervals: [0], timeout: 30_000 },
    )
    .toBe(0);
};

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { address, other, there, said } of editions)
    test(`${address}: another edition opens at the sentence that was read before flicking up to the links`, async ({
      page,
    }) => {
      await page.goto(address);
      await settled(page);
      await read(page, "s-homs-two-accounts");
      await read(page, sentence);
      await flickToTheTop(page);
      await page.locator(`.editions ${other}`).tap();
      await expect(page).toHaveURL(there);
      await expect(page.locator(`#${sentence}`)).toBeInViewport();
      await expect(page.locator(".arrival [role=status]")).toHaveText(said);
    });

  test("a reader who returns to an earlier sentence lands on it in the other edition", async ({ page }) => {
    await page.goto(lesson);
    await settled(page);
    await read(page, sentence);
    await read(page, "s-homs-two-accounts");
    await stay(page, 1800);
    await flickToTheTop(page);
    await page.locator(".editions a.button[lang=ar]").tap();
    await expect(page).toHaveURL(`${lesson}ar/?from=standard#s-homs-two-accounts`);
  });

  test("a sentence in the address is taken along, even if it was not read", async ({ page }) => {
    await page.goto(`${lesson}#${sentence}`);
    await settled(page);
    await flickToTheTop(page);
    await page.locator(".editions a.button[lang=ar]").tap();
    await expect(page).toHaveURL(`${lesson}ar/?from=standard#${sentence}`);
  });

  test("on a slow line the first touch of the text is enough to remember where it was", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "2g" } }),
    );
    await page.goto(lesson);
    await page.locator("h1").tap();
    await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
    await read(page, sentence);
    await flickToTheTop(page);
    await page.locator(".editions a.button[lang=ar]").tap();
    await expect(page).toHaveURL(`${lesson}ar/?from=standard#${sentence}`);
  });
});

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 390, height: 700 } });

  for (const { address, other, there, said } of editions)
    test(`${address}: by keyboard, another edition opens at the sentence that had the focus`, async ({
      page,
    }) => {
      await page.goto(address);
      await settled(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const word = page.locator(`#${sentence} a`).first();
      await tabTo(page, word, "Tab", 200);
      await stay(page);
      await tabTo(page, page.locator(`.editions ${other}`), "Shift+Tab", 200);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(there);
      await expect(page.locator(".arrival [role=status]")).toHaveText(said);
    });
});

test("at twice the size, another edition opens at the sentence that was read", async ({ page }) => {
  // What 1280 by 720 is at 200 %.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto(lesson);
  await settled(page);
  await read(page, sentence);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.getByRole("link", { name: "Plain English", exact: true }).click();
  await expect(page).toHaveURL(`${lesson}plain/?from=standard#${sentence}`);
});

test("from one edition to two side by side and to the other, the sentence stays the same and the page says so", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(lesson);
  await settled(page);
  await read(page, sentence);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.getByRole("link", { name: "Side by side: Arabic" }).click();
  await expect(page).toHaveURL(`${lesson}with/ar/?from=standard#${sentence}`);
  await expect(page.locator(".arrival [role=status]")).toHaveText(
    "You’re at the same sentence in Standard English and Arabic.",
  );
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await expect(page.locator(`#${sentence}`)).toBeFocused();
  await page.getByRole("link", { name: "Swap the two" }).click();
  await expect(page).toHaveURL(`${lesson}ar/with/standard/?from=standard#${sentence}`);
  await expect(page.locator(".arrival [role=status]")).toHaveText(
    "أنت عند الجملة نفسها في النسختين العربية والإنجليزية.",
  );
  await page.locator(".editions a.button[lang=en]").click();
  await expect(page).toHaveURL(`${lesson}?from=ar#${sentence}`);
});
