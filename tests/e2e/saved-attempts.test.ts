import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { type Device, restoreDevice } from "./device.ts";

// The files in fixtures/saved were written by the site as it was on 29 November 2026. Learners have such data on their
// devices, so a file is never changed to suit new code.

const saved = <Expected>(name: string): { readonly device: Device; readonly expected: Expected } =>
  JSON.parse(readFileSync(new URL(`../fixtures/saved/${name}.json`, import.meta.url), "utf8"));

interface SavedAnswer {
  readonly hash: string;
  readonly controls: readonly string[];
  readonly outcome: string | null;
}
interface SavedQuestions {
  readonly current: string;
  readonly questions: Readonly<Record<string, SavedAnswer>>;
}

const mounted = (page: Page) => page.waitForSelector("#practice[data-mounted]");
const shownQuestion = (page: Page) => page.locator("[data-question]:visible");
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** Returns the hash of the question that is shown, the controls that have an answer, and the outcome beside it. */
const shownAnswer = (page: Page): Promise<SavedAnswer> =>
  shownQuestion(page).evaluate((question: HTMLElement) => ({
    hash: question.dataset.hash ?? "",
    controls: [
      ...question.querySelectorAll<HTMLInputElement>(
        ':is(input, select, textarea):is([name^="answer-"], [name^="confidence-"])',
      ),
    ]
      .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value !== ""))
      .map(({ name, value }) => `${name}=${value}`),
    outcome: question.querySelector<HTMLElement>("[data-outcome]")?.dataset.outcome ?? null,
  }));

/** Checks every saved answer whose question still has the wording that it was given to. */
const expectAnswers = async (page: Page, { current, questions }: SavedQuestions) => {
  await expect(shownQuestion(page)).toHaveAttribute("data-question", current);
  let unchanged = 0;
  for (const [id, answer] of Object.entries(questions)) {
    await page.goto("about:blank");
    await page.goto(`${quiz}#q-${id}`);
    await mounted(page);
    await expect(shownQuestion(page)).toHaveAttribute("data-question", id);
    const now = await shownAnswer(page);
    if (now.hash !== answer.hash) continue;
    unchanged += 1;
    expect.soft(now, id).toEqual(answer);
  }
  // If the way of hashing changed, no answer would be left to compare.
  expect(unchanged).toBeGreaterThan(Object.keys(questions).length / 2);
};

test("an attempt under way continues with the answers, feedback and confidence that were saved", async ({
  page,
}) => {
  const { device, expected } = saved<SavedQuestions>("attempt-under-way");
  await restoreDevice(page, device);
  await page.goto(quiz);
  await mounted(page);
  await expectAnswers(page, expected);
});

test("a finished attempt shows the score that it was finished with", async ({ page }) => {
  const { device, expected } = saved<{ readonly numbers: readonly number[] }>("attempt-finished");
  await restoreDevice(page, device);
  await page.goto(quiz);
  await mounted(page);
  await expect(page.locator(".results .profile").first()).toBeVisible();
  const heading = await page.locator(".results").getByRole("heading").first().textContent();
  expect(numbersIn(heading ?? "")).toEqual(expected.numbers);
});

test("a second round continues at its question, after the answers that were saved", async ({ page }) => {
  const { device, expected } = saved<SavedQuestions & { readonly numbers: readonly number[] }>(
    "second-round",
  );
  await restoreDevice(page, device);
  await page.goto(quiz);
  await mounted(page);
  expect(numbersIn((await page.locator(".question-number:visible").textContent()) ?? "")).toEqual(
    expected.numbers,
  );
  await expectAnswers(page, expected);
});

test("saved cards are due when they were due, and a card that was taken out stays out", async ({ page }) => {
  const { device, expected } = saved<{
    readonly dueAt: Readonly<Record<string, { readonly due: number }>>;
    readonly takenOut: number;
  }>("cards");
  const times = Object.entries(expected.dueAt);
  await page.clock.install({ time: new Date(times[0]?.[0] ?? "") });
  await restoreDevice(page, device);
  for (const [time, { due }] of times) {
    await page.clock.setSystemTime(new Date(time));
    await page.goto(`${quiz}cards/`);
    await page.clock.runFor(1000);
    await expect(page.locator("#due"), time).toHaveText(new RegExp(`^${due} `));
  }
  const putBack = page.locator("button", { hasText: /^Put \d+ card/ });
  expect(numbersIn((await putBack.textContent()) ?? "")).toEqual([expected.takenOut]);
});
