import type { Page } from "@playwright/test";

/** The button that hands an answer in. */
export const check = (page: Page) => page.getByRole("button", { name: "Check answer" });

/** An option of the question that is shown, by its words. */
export const option = (page: Page, words: string) =>
  page.locator("[data-question]:visible").getByLabel(words, { exact: true });

/** Answers the first question rightly. */
export const answerFirst = async (page: Page) => {
  await option(page, "Two senior army officers").check();
  await check(page).click();
};
