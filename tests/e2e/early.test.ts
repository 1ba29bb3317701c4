import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, check, holdScript, option } from "./answering.ts";
import { keptText } from "./kept-attempt.ts";

const second =
  "The president’s office says the opposite: Assad has not left, and he is working “from the capital”.";
const answersIn = async (page: Page) => JSON.parse((await keptText(page)) ?? '{"answers":{}}').answers;

/** Opens IndexedDB so many milliseconds late, as a busy device does. */
const openLate = (page: Page, wait: number) =>
  page.addInitScript((milliseconds) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const late = {} as Record<string, unknown> & EventTarget;
      const target = new EventTarget();
      late.addEventListener = target.addEventListener.bind(target);
      late.removeEventListener = target.removeEventListener.bind(target);
      setTimeout(() => {
        const request = open.apply(this, args);
        for (const type of ["upgradeneeded", "success", "error", "blocked"])
          request.addEventListener(type, (event) => {
            for (const field of ["result", "transaction"] as const)
              Object.defineProperty(late, field, { get: () => request[field], configurable: true });
            target.dispatchEvent(new (event.constructor as typeof Event)(type, event));
          });
      }, milliseconds);
      Object.setPrototypeOf(late, IDBOpenDBRequest.prototype);
      return late as unknown as IDBOpenDBRequest;
    };
  }, wait);

test("while what is kept is slow to open the quiz begins, and what is answered meanwhile is added to it", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await answerFirst(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect.poll(async () => Object.keys(await answersIn(page))).toEqual(["who-told-reuters"]);
  await page.close();

  const slow = await context.newPage();
  await openLate(slow, 4000);
  await slow.goto(quiz);
  const status = slow.getByRole("status");
  await expect(status.filter({ hasText: "What this device keeps is slow to open." })).toBeVisible();
  // The question of a new attempt is shown; the next one is answered before the kept attempt is there.
  await slow.getByRole("button", { name: "Skip for now" }).click();
  await option(slow, second).check();
  await check(slow).click();
  await expect(slow.locator(".feedback h3")).toHaveText("✓ Right");
  await expect(status.filter({ hasText: "Your progress is kept on this device." })).toBeVisible();
  // The learner is where they were, with both answers.
  await expect(slow.locator(".question-number:visible")).toHaveText("Question 2 of 35");
  await slow.getByRole("button", { name: "Previous question" }).click();
  await expect(slow.locator(".feedback h3")).toHaveText("✓ Right");
  await slow.reload();
  const again = await context.newPage();
  await again.goto(quiz);
  await again.waitForSelector("#practice[data-mounted]");
  expect(Object.keys(await answersIn(again)).sort()).toEqual(["departure-denied-where", "who-told-reuters"]);
});

test("where nothing was answered meanwhile, what was kept is gone on with as soon as it is there", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await answerFirst(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect.poll(async () => Object.keys(await answersIn(page))).toEqual(["who-told-reuters"]);
  await page.close();
  const slow = await context.newPage();
  await openLate(slow, 3000);
  await slow.goto(quiz);
  await expect(slow.getByRole("status").filter({ hasText: "slow to open" })).toBeVisible();
  await slow.locator("[data-question]:visible input").first().focus();
  await expect(slow.getByText("Continuing at question 2; 1 of 35 answered.")).toBeVisible();
  // What had focus is hidden now; the question that came in its place has it.
  await expect(slow.locator("[data-question]:visible h2")).toBeFocused();
});

test("a returning learner’s early choice is kept, and an early press counts for its own question", async ({
  page,
}) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.getByRole("button", { name: "Skip for now" }).click();
  await option(page, second).check();
  await check(page).click();
  await expect.poll(async () => Object.keys(await answersIn(page))).toEqual(["departure-denied-where"]);
  const release = await holdScript(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  // After six seconds the form is shown as it was served, at the first question.
  await page.evaluate(() => delete document.documentElement.dataset.resuming);
  await option(page, "Two senior army officers").check();
  await check(page).click();
  await expect(check(page)).toHaveAttribute("aria-busy", "true");
  release();
  await expect(page.locator(".feedback h3")).toBeFocused();
  await expect(page.locator(".question-number:visible")).toHaveText("Question 1 of 35");
  await expect(page.locator(".feedback h3")).toHaveText("✓ Right");
  await expect.poll(async () => Object.keys(await answersIn(page)).length).toBe(2);
});

test("an early choice that was not handed in is there when the attempt is gone on with", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.getByRole("button", { name: "Skip for now" }).click();
  await option(page, second).check();
  await check(page).click();
  await expect.poll(async () => Object.keys(await answersIn(page))).toEqual(["departure-denied-where"]);
  const release = await holdScript(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.evaluate(() => delete document.documentElement.dataset.resuming);
  await option(page, "Two senior army officers").check();
  release();
  await expect(page.locator(".question-number:visible")).toHaveText("Question 2 of 35");
  await page.getByRole("button", { name: "Previous question" }).click();
  await expect(option(page, "Two senior army officers")).toBeChecked();
  await expect.poll(async () => (await answersIn(page))["who-told-reuters"]?.chosen).toEqual(["officers"]);
});

test("a press that waits for its script is seen to wait, until there is something to see instead", async ({
  page,
}) => {
  const release = await holdScript(page);
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  await option(page, "Two senior army officers").check();
  await check(page).click();
  await expect(check(page)).toHaveAttribute("aria-busy", "true");
  expect(await check(page).evaluate((it) => getComputedStyle(it).cursor)).toBe("progress");
  release();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Right");
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
});

test("a double click on the button leaves focus at the feedback, and presses nothing else", async ({
  page,
}) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await option(page, "Rebels entering the city").check();
  await check(page).dblclick();
  await expect(page.locator(".feedback h3")).toBeFocused();
  await expect(page.locator(".question-number:visible")).toHaveText("Question 1 of 35");
  await expect(page.locator("[role=dialog]")).toHaveCount(0);
});

test("when the script cannot be had, the press leads to the worksheet, and the answers stay out of the address", async ({
  page,
}) => {
  await page.route("**/islands/practice*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  await option(page, "Two senior army officers").check();
  await check(page).click();
  await expect(page).toHaveURL(new RegExp(`${quiz}worksheet/\\??$`));
});
