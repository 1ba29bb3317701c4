import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const cards = `${quiz}cards/`;
const front = (page: Page) => page.locator(".card h3");
const due = (page: Page) => page.locator("#due");
const ready = "The next card is ready.";
const waiting = (page: Page) => page.locator(".review > p[tabindex]");
const said = (page: Page) => page.getByRole("status").filter({ hasText: ready });

/** Opens the cards in the morning of a day whose clock moves only when a test says so. */
const open = async (page: Page) => {
  await page.clock.install({ time: new Date("2026-03-01T09:00:00") });
  await page.goto(cards);
  await page.clock.pauseAt(new Date("2026-03-01T09:01:00"));
  await expect(due(page)).toHaveText("10 cards are due today");
};

const rate = async (page: Page, how: "Good" | "Again") => {
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: new RegExp(`^${how}`) }).click();
};

/** Looks at all that is due today: the last card is forgotten and comes back in a minute, the others in ten. */
const finishToday = async (page: Page) => {
  await open(page);
  for (let left = 10; left > 1; left -= 1) await rate(page, "Good");
  const last = await front(page).textContent();
  await rate(page, "Again");
  await expect(waiting(page)).toBeFocused();
  await expect(waiting(page)).toHaveText(/in 1 minute\.$/);
  return last ?? "";
};

test("a card appears when it is due, is announced politely, and takes no focus", async ({ page }) => {
  const last = await finishToday(page);
  await expect(due(page)).toHaveText("No card is due today");
  await page.clock.runFor(55_000);
  await expect(front(page)).toHaveCount(0);
  await expect(said(page)).toHaveCount(0);
  await page.clock.runFor(5_200);
  await expect(front(page)).toHaveText(last);
  await expect(due(page)).toHaveText("1 card is due today");
  await expect(said(page)).toHaveCount(1);
  // The paragraph that said how long to wait says that it is over, and still has focus.
  await expect(page.locator(":focus")).toHaveText(ready);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show answer" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".card-back h4")).toBeFocused();
  await expect(said(page)).toHaveCount(0);
});

test("focus that is elsewhere on the page stays there when a card appears", async ({ page }) => {
  await finishToday(page);
  const term = page.locator(".all-cards summary").first();
  await term.focus();
  await page.clock.runFor(61_000);
  await expect(front(page)).toBeVisible();
  await expect(term).toBeFocused();
});

test("how long it takes counts down while the page is open", async ({ page }) => {
  await open(page);
  for (let left = 10; left > 0; left -= 1) await rate(page, "Good");
  await expect(waiting(page)).toHaveText(/in 10 minutes\.$/);
  await page.clock.runFor(5 * 60_000);
  await expect(waiting(page)).toHaveText(/in 5 minutes\.$/);
});

test("a device that slept shows the card once it is looked at, though no timer came", async ({ page }) => {
  const last = await finishToday(page);
  await page.clock.setSystemTime(new Date("2026-03-01T09:30:00"));
  await expect(front(page)).toHaveCount(0);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(due(page)).toHaveText("10 cards are due today");
  // Of ten that came back meanwhile, those of ten minutes were due after the one of a minute.
  await expect(front(page)).toHaveText(last);
});

test("a card that comes back does not push away the one that is being read", async ({ page }) => {
  await open(page);
  const first = await front(page).textContent();
  await rate(page, "Again");
  const second = await front(page).textContent();
  await page.getByRole("button", { name: "Show answer" }).click();
  await expect(page.locator(".card-back")).toBeVisible();
  await page.clock.runFor(70_000);
  await expect(due(page)).toHaveText("10 cards are due today");
  await expect(front(page)).toHaveText(second ?? "");
  await expect(page.locator(".card-back")).toBeVisible();
  await page.getByRole("button", { name: /^Good/ }).click();
  await expect(front(page)).toHaveText(first ?? "");
  await expect(page.locator(".card-back")).toHaveCount(0);
});

test("a page that is open over midnight has the next day’s cards", async ({ page }) => {
  await finishToday(page);
  await page.clock.fastForward("15:00:00");
  await expect(due(page)).toHaveText("20 cards are due today");
});

test("a card that comes back tomorrow is due in the morning, not at the hour of the last look", async ({
  page,
}) => {
  await open(page);
  const card = await front(page).textContent();
  await rate(page, "Good");
  for (let left = 9; left > 0; left -= 1) await rate(page, "Good");
  await page.clock.runFor(11 * 60_000);
  await expect(front(page)).toHaveText(card ?? "");
  await page.getByRole("button", { name: "Show answer" }).click();
  const words = await page.getByRole("button", { name: /^Good/ }).textContent();
  const days = Number(/\d+/.exec(words ?? "")?.[0]);
  expect(words).toMatch(/in \d+ days/);
  await page.getByRole("button", { name: /^Good/ }).click();
  await page.clock.setSystemTime(new Date(2026, 2, 1 + days, 0, 5));
  await page.reload();
  await page.clock.runFor(1000);
  await expect(due(page)).toHaveText("20 cards are due today");
});
