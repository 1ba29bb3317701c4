import type { Page } from "@playwright/test";

/** What a reader can choose in the display dialog, as it is stored; what is missing has its default. */
export interface DisplayChoices {
  readonly theme?: "system" | "light" | "dark" | "sepia" | "contrast";
  readonly textSize?: number;
  readonly knownNow?: boolean;
}

/** Changes the display of an open page as a choice in another tab does, without loading it again. */
export const chooseDisplay = (page: Page, choices: DisplayChoices): Promise<void> =>
  page.evaluate((stored) => {
    localStorage.setItem("sidelight-preferences", stored);
    dispatchEvent(new StorageEvent("storage", { key: "sidelight-preferences", newValue: stored }));
  }, JSON.stringify(choices));

/** Returns the text size of a page's root element, in CSS px. */
export const rootTextSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
