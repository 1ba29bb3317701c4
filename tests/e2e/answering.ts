import type { Locator, Page } from "@playwright/test";
import type { Question } from "@sidelight/content";
import { fieldOf, isScored, rightChoices } from "@sidelight/content/questions";
import { expect } from "../page-test.ts";

/** The button that checks an answer. */
export const check = (page: Page) => page.getByRole("button", { name: "Check answer" });

/** An option of the question that is shown, by its words. */
export const option = (page: Page, words: string) =>
  page.locator("[data-question]:visible").getByLabel(words, { exact: true });

/** Answers the first question rightly. */
export const answerFirst = async (page: Page) => {
  await option(page, "Two senior army officers").check();
  await check(page).click();
};

/** The questions of a practice, in their order. */
export const questionsIn = async (page: Page): Promise<Readonly<Record<string, Question>>> =>
  page.evaluate(() => JSON.parse(document.getElementById("practice-data")?.textContent ?? "").questions);

/** The question that is shown. Cheaper than {@link questionsIn}, which brings them all over from the browser. */
export const shownQuestion = async (
  page: Page,
): Promise<{ readonly id: string; readonly question: Question }> => {
  const id = (await page.locator("[data-question]:visible").getAttribute("data-question")) ?? "";
  const question: Question | undefined = await page.evaluate(
    (shown) => JSON.parse(document.getElementById("practice-data")?.textContent ?? "").questions[shown],
    id,
  );
  if (!question) throw new Error(`No question ${id}.`);
  return { id, question };
};

/** What a question is answered with when it is answered rightly. */
export const rightAnswer = (question: Question): readonly string[] =>
  isScored(question) ? rightChoices(question) : ["text=Reported by two officers, and denied."];

/** The control of a choice in a question's part of the form. */
export const controlOf = (page: Page, id: string, choice: string): Locator => {
  const { field, value } = fieldOf(choice);
  const name = field === undefined ? `answer-${id}` : `answer-${id}.${field}`;
  return page.locator(
    `#q-${id} :is(input:is([type=radio], [type=checkbox])[value="${value}"], select, textarea, [type=text])[name="${name}"]`,
  );
};

/** Gives a question its choices, in whatever way its controls take them. */
export const choose = async (page: Page, id: string, choices: readonly string[]) => {
  for (const choice of choices) {
    const control = controlOf(page, id, choice);
    const { value } = fieldOf(choice);
    const tag = await control.evaluate((it) => it.tagName);
    if (tag === "SELECT") await control.selectOption(value);
    else if (tag === "TEXTAREA" || (await control.getAttribute("type")) === "text") await control.fill(value);
    else await control.check();
  }
};

/** Presses Tab until a control has focus; fails after so many stops. */
export const tabTo = async (page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab", stops = 60) => {
  for (let stop = 0; stop < stops; stop += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target, "reached by Tab").toBeFocused();
};

/** Delays the quiz's script until it is released. */
export const holdScript = async (page: Page): Promise<() => void> => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/islands/practice*", async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

/** Ends a test in which the first question was answered wrongly and no other at all. */
export const finishWithOneWrong = async (page: Page) => {
  await page.waitForSelector("#practice[data-mounted]");
  await page.getByLabel("Test: at the end").check();
  await choose(page, "who-told-reuters", ["rebels"]);
  await page.getByRole("button", { name: "Save and continue" }).click();
  while (await page.getByRole("button", { name: "Skip for now" }).isVisible())
    await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("button", { name: "Finish and see your result" }).click();
};
