import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { check, choose, questionsIn, rightAnswer } from "./answering.ts";
import { savedText } from "./saved-attempt.ts";

const mounted = (page: Page) => page.waitForSelector("#practice[data-mounted]");

/** Answers so many questions, from the one that is shown on. */
const answer = async (page: Page, count: number) => {
  await mounted(page);
  const questions = await questionsIn(page);
  for (let index = 0; index < count; index += 1) {
    const id = (await page.locator("[data-question]:visible").getAttribute("data-question")) ?? "";
    const question = questions[id];
    if (!question) throw new Error(`No question ${id}.`);
    await choose(page, id, rightAnswer(question));
    await check(page).click();
    await page.getByRole("button", { name: "Next question" }).click();
  }
};
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const status = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words });
const seedOf = (page: Page) => page.locator("[data-status] strong").textContent();
const handedIn = (text: string | undefined) =>
  Object.keys(JSON.parse(text ?? '{"answers":{}}').answers).length;

test("an attempt continues after an address with an order, if the learner chooses so", async ({ page }) => {
  await page.goto(quiz);
  await answer(page, 3);
  await page.goto(`${quiz}?seed=5`);
  await expect(
    page.getByText(
      `You’ve already answered 3 of ${questionCount} questions. The link asks for a new attempt in order 5`,
    ),
  ).toBeVisible();
  // Nothing is lost until a button is pressed, whatever is answered meanwhile.
  await answer(page, 1);
  expect(handedIn(await savedText(page))).toBe(4);
  await button(page, "Continue your attempt").click();
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  await expect(page).toHaveURL(quiz);
  await page.reload();
  await expect(
    page.getByText(`Continuing at question 5. You’ve answered 4 of ${questionCount}.`),
  ).toBeVisible();
});

test("an address with an order begins it, if the learner says so, and is not asked again", async ({
  page,
}) => {
  await page.goto(quiz);
  await answer(page, 1);
  await page.goto(`${quiz}?seed=5`);
  await button(page, "Start order 5").click();
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  await expect(page.locator(".question-number:visible")).toHaveText(`Question 1 of ${questionCount}`);
  await expect.poll(() => seedOf(page)).toBe("5");
  await expect(page).toHaveURL(quiz);
  await answer(page, 2);
  await page.reload();
  await expect(
    page.getByText(`Continuing at question 3. You’ve answered 2 of ${questionCount}.`),
  ).toBeVisible();
  await expect(button(page, "Start order 5")).toHaveCount(0);
});

test("in Arabic, the same choice, and its buttons work", async ({ page }) => {
  await page.goto(`${quiz}ar/`);
  await mounted(page);
  await choose(page, "who-told-reuters", ["officers"]);
  await expect.poll(async () => handedIn(await savedText(page))).toBe(1);
  await page.goto(`${quiz}ar/?seed=5`);
  await expect(page.getByText("يطلب الرابط محاولة جديدة بالترتيب ٥")).toBeVisible();
  await button(page, "البدء بالترتيب ٥").click();
  await expect.poll(() => seedOf(page)).toBe("٥");
});

test("a retry and the first score survive a reload of an address that had an order", async ({ page }) => {
  await page.goto(`${quiz}?seed=77`);
  await mounted(page);
  await expect(page).toHaveURL(quiz);
  await page.getByLabel("Test: at the end").check();
  await choose(page, "who-told-reuters", ["officers"]);
  await button(page, "Save and continue").click();
  while (await button(page, "Skip for now").isVisible()) await button(page, "Skip for now").click();
  await button(page, "Finish and see your result").click();
  await page.getByRole("button", { name: /^Try the \d+ missed ones again$/ }).click();
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
  await page.reload();
  await mounted(page);
  expect(JSON.parse((await savedText(page)) ?? "").first).toMatchObject({ score: 1 });
});

test("two tabs with different attempts lose no answer, and neither claims to have saved one that it has not", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await answer(page, 3);
  const other = await context.newPage();
  await other.goto(quiz);
  await mounted(other);
  await other.getByRole("button", { name: "Start again" }).click();
  await expect(other.getByRole("button", { name: "Keep these answers" })).toBeFocused();
  await other.keyboard.press("Enter");
  await expect(other.locator("[data-question]:visible h2")).toBeFocused();
  await other.getByRole("button", { name: "Start again" }).click();
  await other.getByRole("button", { name: "Delete and start again" }).click();
  await answer(other, 1);
  // The first tab says what happened, and continues: its answers are saved beside the other attempt.
  await expect(
    page.getByText(`Another tab replaced this attempt with one that has 1 of ${questionCount} answered`),
  ).toBeVisible();
  await answer(page, 3);
  await expect(status(page, "from another tab are both saved on this device")).toBeVisible();
  await expect(status(page, "Your progress is saved on this device.")).toHaveCount(0);
  expect(handedIn(await savedText(page))).toBe(1);
  // Once continued, it opens next time, and the other tab says so.
  await button(page, "Continue this one").click();
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  await expect(status(page, "Your progress is saved on this device.")).toBeVisible();
  await expect(
    other.getByText(`Another tab replaced this attempt with one that has 6 of ${questionCount} answered`),
  ).toBeVisible();
  // The other tab takes it, and both have one attempt again.
  await button(other, "Open the other one").click();
  await expect(other.locator(".question-number:visible")).toHaveText(`Question 7 of ${questionCount}`);
  await answer(other, 1);
  await expect(page.getByText("Answers from another tab have been added.")).toBeVisible();
  expect(handedIn(await savedText(page))).toBe(7);
});

test("an attempt whose tab was closed is offered the next time, and can be taken or deleted", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await answer(page, 2);
  const other = await context.newPage();
  await other.goto(quiz);
  await mounted(other);
  await other.getByRole("button", { name: "Start again" }).click();
  await expect(other.getByRole("button", { name: "Keep these answers" })).toBeFocused();
  await other.getByRole("button", { name: "Delete and start again" }).click();
  await answer(other, 1);
  await expect(page.getByText("Another tab replaced this attempt")).toBeVisible();
  await answer(page, 1);
  await expect(status(page, "from another tab are both saved")).toBeVisible();
  await page.close();
  await other.reload();
  await expect(
    other.getByText(`You have another attempt on this device, with 3 of ${questionCount} answered.`),
  ).toBeVisible();
  await button(other, "Continue that one").click();
  await expect(other.locator(".question-number:visible")).toHaveText(`Question 4 of ${questionCount}`);
  await expect(other.locator("[data-question]:visible h2")).toBeFocused();
  await other.reload();
  await expect(
    other.getByText(`Continuing at question 4. You’ve answered 3 of ${questionCount}.`),
  ).toBeVisible();
  // The one that was left is offered in its turn, until it is deleted.
  await expect(other.getByText(`on this device, with 1 of ${questionCount} answered.`)).toBeVisible();
  await button(other, "Delete it").click();
  await expect(other.locator("[data-question]:visible h2")).toBeFocused();
  await other.reload();
  await expect(
    other.getByText(`Continuing at question 4. You’ve answered 3 of ${questionCount}.`),
  ).toBeVisible();
  await expect(other.getByText("You have another attempt")).toHaveCount(0);
});

test("a tab in which nothing was answered follows the one in which something was", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(quiz);
  await other.goto(quiz);
  await mounted(page);
  await mounted(other);
  await answer(page, 1);
  await other.getByRole("button", { name: "Next question" }).click();
  await answer(other, 1);
  await expect.poll(async () => handedIn(await savedText(page))).toBe(2);
  await expect(page.getByText("Another tab replaced this attempt")).toHaveCount(0);
});
