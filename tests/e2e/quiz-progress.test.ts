import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, option } from "./answering.ts";
import { savedText, saveText } from "./saved-attempt.ts";

const order = (page: Page) => page.locator("[data-question]:visible .choice-words").allInnerTexts();

test("progress survives a reload and a closed tab", async ({ page, context }) => {
  await page.goto(quiz);
  await answerFirst(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await option(page, "It was not known where he was heading, they said.").check();
  await page.reload();
  await expect(page.locator(".question-number:visible")).toHaveText(`Question 2 of ${questionCount}`);
  await expect(
    page.getByText(`Continuing at question 2. You’ve answered 1 of ${questionCount}.`),
  ).toBeVisible();
  await expect(option(page, "It was not known where he was heading, they said.")).toBeChecked();
  await page.close();
  const later = await context.newPage();
  await later.goto(quiz);
  await expect(option(later, "It was not known where he was heading, they said.")).toBeChecked();
  await later.getByRole("button", { name: "Previous question" }).click();
  await expect(later.locator(".feedback h3")).toHaveText("✓ Correct");
});

test("an edited question is asked again, and the other answers stay", async ({ page }) => {
  await page.goto(quiz);
  await answerFirst(page);
  // The press may be held until the script is there; only then is there something saved to edit.
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  const saved = JSON.parse((await savedText(page)) ?? "");
  saved.answers["departure-denied-where"] = {
    chosen: ["office-says-still-working"],
    checked: true,
    hash: "of an earlier wording",
    revision: 9,
    at: 1,
  };
  await saveText(page, JSON.stringify(saved));
  await page.reload();
  await expect(page.getByText("One question has changed since you answered.")).toBeVisible();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByText("This question has changed. Answer it again.")).toBeVisible();
  await expect(page.locator("[data-question]:visible input:checked")).toHaveCount(0);
});

test("a seed gives the same order again, and a broken one is refused in a sentence", async ({ page }) => {
  await page.goto(`${quiz}?seed=4711`);
  await expect(page.getByText("Order of options: 4711")).toBeVisible();
  const first = await order(page);
  await page.reload();
  await expect(page.getByText("Order of options: 4711")).toBeVisible();
  expect(await order(page)).toEqual(first);
  await page.goto(`${quiz}?seed=12`);
  await expect(page.getByText("Order of options: 12.")).toBeVisible();
  expect((await order(page)).toSorted()).toEqual(first.toSorted());
  await page.goto(`${quiz}?seed=twelve`);
  await expect(page.getByText("The link asks for the order “twelve”")).toBeVisible();
});
