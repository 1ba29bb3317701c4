import type { Page } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

interface Point {
  readonly x: number;
  readonly y: number;
}

const scaleOf = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 0);

/** Two fingers on either side of a point, so many pixels away from it. */
const fingers = ({ x, y }: Point, away: number) => [
  { x: x - away, y, id: 0 },
  { x: x + away, y, id: 1 },
];

/** Moves two fingers apart, and gives the scale at which the page is then seen. */
const spread = async (page: Page, point: Point): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: ReturnType<typeof fingers>) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", fingers(point, 20));
  for (let away = 25; away <= 90; away += 5) {
    await touch("touchMove", fingers(point, away));
    // As fingers move: a step a frame.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch("touchEnd", []);
  // The page may go on zooming for some frames.
  return page.evaluate(async () => {
    let scale = 0;
    for (let same = 0; same < 10; same += 1) {
      await new Promise(requestAnimationFrame);
      const now = visualViewport?.scale ?? 0;
      if (now !== scale) same = 0;
      scale = now;
    }
    return scale;
  });
};

/** A point of the veil that the dialog leaves free. */
const onVeil = (page: Page) =>
  page
    .locator(".dialog")
    .evaluate((dialog) => ({ x: innerWidth / 2, y: dialog.getBoundingClientRect().top / 2 }));

/** A point within the dialog. */
const inDialog = (page: Page) =>
  page.locator(".dialog-body").evaluate((body) => {
    const { left, top, width, height } = body.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

for (const [what, address, opener] of [
  ["the display settings", lesson, "[data-island=preferences] button"],
  ["the display settings in the quiz", quiz, "[data-island=preferences] button"],
] as const) {
  for (const [where, point] of [
    ["on the veil", onVeil],
    ["in the dialog", inDialog],
  ] as const) {
    test(`two fingers zoom ${where} of ${what}, and the page does not scroll below`, async ({ page }) => {
      await page.goto(address);
      await page.locator(opener).first().click();
      await expect(page.locator(".dialog")).toBeVisible();
      const top = await page.evaluate(() => scrollY);
      expect(await scaleOf(page)).toBe(1);
      expect(await spread(page, await point(page))).toBeGreaterThan(1.2);
      expect(await page.evaluate(() => scrollY)).toBe(top);
    });
  }
}

test("a veil that took the touch would be found", async ({ page }) => {
  await page.goto(lesson);
  await page.locator("[data-island=preferences] button").first().click();
  await page.locator(".dialog-veil").evaluate((veil) => veil.style.setProperty("touch-action", "none"));
  expect(await spread(page, await onVeil(page))).toBe(1);
});
