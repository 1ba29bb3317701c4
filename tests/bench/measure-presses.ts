import type { Locator, Page } from "@playwright/test";
import { pressKeys } from "./page-probe.ts";
import { median } from "./statistics.ts";

/** Presses something and returns the milliseconds until its answer is on the screen. */
const timeOf = async (page: Page, pressed: Locator): Promise<number> => {
  await page.evaluate(({ awaited, shown }) => {
    sessionStorage.removeItem(shown);
    sessionStorage.setItem(awaited, "");
  }, pressKeys);
  await pressed.click();
  const shown = await page.waitForFunction((key) => sessionStorage.getItem(key), pressKeys.shown);
  return Number(await shown.jsonValue());
};

const firstAndLater = (times: readonly number[]) => ({ first: times[0] ?? 0, later: median(times.slice(1)) });

/** Presses words of a lesson one after the other: the first one as soon as the page has loaded. */
export const measureNotes = async (
  page: Page,
  address: string,
  terms: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  await page.goto(address, { waitUntil: "load" });
  const times: number[] = [];
  for (const term of terms) {
    times.push(await timeOf(page, page.locator(term).first()));
    if (new URL(page.url()).pathname !== new URL(address).pathname) await page.goBack();
    else await page.keyboard.press("Escape");
    await page.locator("[role=dialog]").waitFor({ state: "hidden" });
  }
  const { first, later } = firstAndLater(times);
  return { firstPress: first, laterPress: later };
};

/** Where a quiz has the parts that a learner uses for a question. */
export interface QuizControls {
  /** An option of the question that is shown. */
  readonly option: string;
  readonly check: string;
  readonly next: string;
}

/** Answers the first questions of a quiz: the first one as soon as the page has loaded. */
export const measureChecks = async (
  page: Page,
  address: string,
  { option, check, next }: QuizControls,
  questions: number,
): Promise<Readonly<Record<string, number>>> => {
  await page.goto(address, { waitUntil: "load" });
  const times: number[] = [];
  for (let question = 1; question <= questions; question++) {
    await page.locator(option).first().click();
    times.push(await timeOf(page, page.locator(check).first()));
    await page.locator(next).first().click();
  }
  const { first, later } = firstAndLater(times);
  return { firstCheck: first, laterCheck: later };
};
