import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, option } from "./answering.ts";

const order = (page: Page) => page.locator("[data-question]:visible .choice-words").allInnerTexts();

test("progress survives a reload and a closed tab", async ({ page, context }) => {
  await page.goto(quiz);
  await answerFirst(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await option(page, "Where he was heading, they said, was not known.").check();
  await page.reload();
  await expect(page.locator(".question-number:visible")).toHaveText("Question 2 of 20");
  await expect(page.getByText("Continuing at question 2; 1 of 20 answered.")).toBeVisible();
  await expect(option(page, "Where he was heading, they said, was not known.")).toBeChecked();
  await page.close();
  const later = await context.newPage();
  await later.goto(quiz);
  await expect(option(later, "Where he was heading, they said, was not known.")).toBeChecked();
  await later.getByRole("button", { name: "Previous question" }).click();
  await expect(later.locator(".feedback h3")).toHaveText("✓ Right");
});

test("an edited question is asked again, and the other answers stay", async ({ page }) => {
  await page.goto(quiz);
  await answerFirst(page);
  // The press may be held until the script is there; only then is there something saved to edit.
  await expect(page.locator(".feedback h3")).toHaveText("✓ Right");
  await page.evaluate(() => {
    const key = "sidelight-attempt:damascus-december-2024";
    const saved = JSON.parse(localStorage.getItem(key) ?? "");
    saved.answers["departure-denied-where"] = {
      chosen: ["office-says-still-working"],
      checked: true,
      hash: "of an earlier wording",
      revision: 9,
    };
    localStorage.setItem(key, JSON.stringify(saved));
  });
  await page.reload();
  await expect(page.getByText("One question was updated since you answered.")).toBeVisible();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Right");
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByText("This question was updated. Please answer it again.")).toBeVisible();
  await expect(page.locator("[data-question]:visible input:checked")).toHaveCount(0);
});

test("progress that cannot be read is said so and kept, and a new attempt begins", async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.seeded)
      localStorage.setItem("sidelight-attempt:damascus-december-2024", '{"version":99}');
    sessionStorage.seeded = "yes";
  });
  await page.goto(quiz);
  await expect(page.getByText("Progress saved earlier could not be read")).toBeVisible();
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toBeVisible();
  expect(
    await page.evaluate(() => localStorage.getItem("sidelight-attempt:damascus-december-2024:unreadable")),
  ).toBe('{"version":99}');
});

test("where the browser keeps nothing, the quiz says so and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.getByRole("status").filter({ hasText: "keeps nothing" })).toBeVisible();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Right");
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
  await expect(page.getByText("The address asks for the order “twelve”")).toBeVisible();
});
