import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, check, option } from "./answering.ts";
import { savedText } from "./saved-attempt.ts";

const second =
  "The president’s office had earlier denied reports that he was gone, saying that Assad had not left and was working “from the capital”.";
const answersIn = async (page: Page) => JSON.parse((await savedText(page)) ?? '{"answers":{}}').answers;

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

test("the quiz starts while saved progress is loading, and adds the new answers to it", async ({
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
  await expect(status.filter({ hasText: "Your saved progress is still loading." })).toBeVisible();
  // The question of a new attempt is shown; the next one is answered before the saved attempt has loaded.
  await slow.getByRole("button", { name: "Skip for now" }).click();
  await option(slow, second).check();
  await check(slow).click();
  await expect(slow.locator(".feedback h3")).toHaveText("✓ Correct");
  await expect(status.filter({ hasText: "Your progress is saved on this device." })).toBeVisible();
  // The learner is where they were, with both answers.
  await expect(slow.locator(".question-number:visible")).toHaveText(`Question 2 of ${questionCount}`);
  await slow.getByRole("button", { name: "Previous question" }).click();
  await expect(slow.locator(".feedback h3")).toHaveText("✓ Correct");
  await slow.reload();
  const again = await context.newPage();
  await again.goto(quiz);
  await again.waitForSelector("#practice[data-mounted]");
  expect(Object.keys(await answersIn(again)).sort()).toEqual(["departure-denied-where", "who-told-reuters"]);
});

test("saved progress continues as soon as it has loaded, if nothing was answered meanwhile", async ({
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
  await expect(slow.getByRole("status").filter({ hasText: "still loading" })).toBeVisible();
  await slow.locator("[data-question]:visible input").first().focus();
  await expect(
    slow.getByText(`Continuing at question 2. You’ve answered 1 of ${questionCount}.`),
  ).toBeVisible();
  // What had focus is hidden now; the question that came in its place has it.
  await expect(slow.locator("[data-question]:visible h2")).toBeFocused();
});
