import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { inLanguage, languages } from "@sidelight/content";
import { findLesson } from "@sidelight/content/lessons";
import { questionHash } from "@sidelight/content/questions";
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

/** Returns the controls of the shown question that have an answer, and the outcome beside it. */
const shownAnswer = (page: Page): Promise<Omit<SavedAnswer, "hash">> =>
  shownQuestion(page).evaluate((question: HTMLElement) => ({
    controls: [
      ...question.querySelectorAll<HTMLInputElement>(
        ':is(input, select, textarea):is([name^="answer-"], [name^="confidence-"])',
      ),
    ]
      .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value !== ""))
      .map(({ name, value }) => `${name}=${value}`),
    outcome: question.querySelector<HTMLElement>("[data-outcome]")?.dataset.outcome ?? null,
  }));

const lesson = findLesson("damascus-december-2024");

/** Whether an answer to a question still counts: the question has that wording, or had it and asked the same. */
const stillCounts = (id: string, hash: string): boolean =>
  [
    ...languages.map((language) => lesson && questionHash(inLanguage(lesson, language).questions[id] ?? {})),
    ...(lesson?.earlierHashes?.[id] ?? []),
  ].includes(hash);

/** Checks every saved answer whose question still asks the same. */
const expectAnswers = async (page: Page, { current, questions }: SavedQuestions) => {
  await expect(shownQuestion(page)).toHaveAttribute("data-question", current);
  let counted = 0;
  for (const [id, answer] of Object.entries(questions)) {
    await page.goto("about:blank");
    await page.goto(`${quiz}#q-${id}`);
    await mounted(page);
    await expect(shownQuestion(page)).toHaveAttribute("data-question", id);
    if (!stillCounts(id, answer.hash)) continue;
    counted += 1;
    const { controls, outcome } = await shownAnswer(page);
    expect.soft({ controls, outcome }, id).toEqual({ controls: answer.controls, outcome: answer.outcome });
  }
  // If the way of hashing changed, no answer would be left to compare.
  expect(counted).toBeGreaterThan(Object.keys(questions).length / 2);
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
  const putBack = page.locator("button", { hasText: /^Restore \d+ card/ });
  expect(numbersIn((await putBack.textContent()) ?? "")).toEqual([expected.takenOut]);
});
