import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, check, option } from "./answering.ts";
import { savedText, saveText } from "./saved-attempt.ts";

const second =
  "The president’s office had earlier denied reports that he was gone, saying that Assad had not left and was working “from the capital”.";

test("an answer is saved in version 2 of the format", async ({ page }) => {
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  const saved = JSON.parse((await savedText(page)) ?? "");
  expect(saved).toMatchObject({
    version: 2,
    lesson: "damascus-december-2024",
    answers: { "who-told-reuters": { chosen: ["officers"], checked: true } },
  });
});

test("the quiz continues when storage is full, says so, and saves again once there is room", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (!sessionStorage.room) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args);
    };
  });
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.getByRole("status").filter({ hasText: "This device is full" })).toBeVisible();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await page.evaluate(() => {
    sessionStorage.room = "yes";
  });
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is saved on this device" })).toBeVisible();
  expect(JSON.parse((await savedText(page)) ?? "").answers).toHaveProperty("who-told-reuters");
});

test("the quiz continues when storage is blocked, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.getByRole("status").filter({ hasText: "won’t save your progress" })).toBeVisible();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
});

test("unreadable progress is moved aside with a notice, and a new attempt starts", async ({ page }) => {
  await page.goto("/");
  await saveText(page, '{"version":2,"cut sh');
  await page.goto(quiz);
  await expect(page.getByText("We couldn’t read your saved progress")).toBeVisible();
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  expect(await savedText(page, "damascus-december-2024:unreadable")).toBe('{"version":2,"cut sh');
  expect(JSON.parse((await savedText(page)) ?? "").version).toBe(2);
});

test("progress saved by a newer version stays unchanged, byte for byte, with a notice", async ({ page }) => {
  const newer = '{"version":3,"answers":[["more",{}]],"written":"by a later quiz"}';
  await page.goto("/");
  await saveText(page, newer);
  await page.goto(quiz);
  await expect(page.getByText("A newer version of this quiz saved your progress")).toBeVisible();
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await expect(page.getByRole("status").filter({ hasText: "hasn’t been changed" })).toBeVisible();
  expect(await savedText(page)).toBe(newer);
});

test("progress saved by version 1 continues and moves to the new storage", async ({ page }) => {
  await page.goto(quiz);
  const hash = await page.locator("#q-who-told-reuters").getAttribute("data-hash");
  await page.evaluate((it) => {
    const attempt = {
      version: 1,
      lesson: "damascus-december-2024",
      seed: 5,
      mode: "practice",
      questions: ["who-told-reuters", "departure-denied-where"],
      place: { at: "question", id: "departure-denied-where" },
      answers: { "who-told-reuters": { chosen: ["officers"], checked: true, hash: it, revision: 2 } },
      revision: 3,
    };
    localStorage.setItem("sidelight-attempt:damascus-december-2024", JSON.stringify(attempt));
  }, hash);
  await page.reload();
  await expect(page.getByText("Continuing at question 2. You’ve answered 1 of 2.")).toBeVisible();
  await option(page, second).check();
  await check(page).click();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  expect(Object.keys(JSON.parse((await savedText(page)) ?? "").answers)).toHaveLength(2);
  expect(
    await page.evaluate(() => localStorage.getItem("sidelight-attempt:damascus-december-2024")),
  ).toBeNull();
});

test("two tabs that answer different questions save both answers", async ({ page, context }) => {
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  const other = await context.newPage();
  await other.goto(quiz);
  await expect(other.locator(".feedback h3")).toHaveText("✓ Correct");
  await other.getByRole("button", { name: "Next question" }).click();
  await option(other, second).check();
  await check(other).click();
  await expect(other.locator(".feedback h3")).toHaveText("✓ Correct");
  // The first tab gets the change and stays at its question.
  await expect(page.getByRole("status").filter({ hasText: "from another tab" })).toBeVisible();
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
});

test("two tabs that answer one question at once save one answer, the same in both", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await page.locator("#practice").focus();
  await page.waitForSelector("#practice[data-mounted]");
  // One attempt in two tabs: it is kept with the first choice.
  await option(page, "A war monitor, via AFP").check();
  await expect.poll(() => savedText(page)).toContain("monitor");
  const other = await context.newPage();
  await other.goto(quiz);
  await expect(option(other, "A war monitor, via AFP")).toBeChecked();
  await option(other, "Two senior army officers").check();
  await option(page, "Rebels entering the city").check();
  // Both buttons are found before either is pressed: one press may take the other tab's button away.
  const buttons = await Promise.all([check(page).elementHandle(), check(other).elementHandle()]);
  await Promise.all(buttons.map((button) => button?.evaluate((it) => (it as HTMLButtonElement).click())));
  await expect(page.locator(".feedback h3")).toBeVisible();
  await expect(other.locator(".feedback h3")).toBeVisible();
  const chosen = () => JSON.parse((keptNow ?? "") as string).answers["who-told-reuters"].chosen;
  let keptNow: string | undefined;
  await expect
    .poll(async () => {
      keptNow = await savedText(page);
      const shown = await Promise.all(
        [page, other].map((it) => it.locator("[data-question]:visible input:checked").first().inputValue()),
      );
      return new Set([...shown, ...chosen()]).size;
    })
    .toBe(1);
});

test("a tab that crashes as an answer is submitted loses nothing, this answer included", async ({
  page,
  context,
}) => {
  await page.goto(quiz);
  await answerFirst(page);
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await page.getByRole("button", { name: "Next question" }).click();
  await option(page, second).check();
  // The process of the tab is killed in the very moment of the press; nothing is unloaded.
  const devtools = await context.newCDPSession(page);
  await check(page).evaluate((button: HTMLButtonElement) => button.click());
  devtools.send("Page.crash").catch(() => {});
  await page.waitForEvent("crash");
  const later = await context.newPage();
  await later.goto(quiz);
  await expect(
    later.getByText(`Continuing at question 2. You’ve answered 2 of ${questionCount}.`),
  ).toBeVisible();
  await expect(later.locator('[data-question]:visible [value="office-says-still-working"]')).toBeChecked();
  await later.getByRole("button", { name: "Previous question" }).click();
  await expect(later.locator(".feedback h3")).toHaveText("✓ Correct");
});
