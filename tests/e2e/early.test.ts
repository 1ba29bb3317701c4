import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { check, holdScript, option } from "./answering.ts";
import { savedText } from "./saved-attempt.ts";

const second =
  "The president’s office had earlier denied reports that he was gone, saying that Assad had not left and was working “from the capital”.";
const answersIn = async (page: Page) => JSON.parse((await savedText(page)) ?? '{"answers":{}}').answers;

test("a returning learner’s early choice is saved, and an early press counts for its own question", async ({
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
  await expect(page.locator(".question-number:visible")).toHaveText(`Question 1 of ${questionCount}`);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await expect.poll(async () => Object.keys(await answersIn(page)).length).toBe(2);
});

test("an early choice that was not submitted is there when the attempt continues", async ({ page }) => {
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
  await expect(page.locator(".question-number:visible")).toHaveText(`Question 2 of ${questionCount}`);
  await page.getByRole("button", { name: "Previous question" }).click();
  await expect(option(page, "Two senior army officers")).toBeChecked();
  await expect.poll(async () => (await answersIn(page))["who-told-reuters"]?.chosen).toEqual(["officers"]);
});

test("a button shows that it is waiting until its script has loaded", async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  await option(page, "Two senior army officers").check();
  await check(page).click();
  await expect(check(page)).toHaveAttribute("aria-busy", "true");
  expect(await check(page).evaluate((it) => getComputedStyle(it).cursor)).toBe("progress");
  release();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
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
  await expect(page.locator(".question-number:visible")).toHaveText(`Question 1 of ${questionCount}`);
  await expect(page.locator("[role=dialog]:not([hidden])")).toHaveCount(0);
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
