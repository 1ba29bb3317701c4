import type { Page } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { test } from "../page-test.ts";
import { expectAccessible } from "./axe.ts";

/** What can be on a page beside its first look, and how a reader gets there. */
const states: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["a definition open", lesson, async (page) => page.locator("a.term").first().click()],
  ["the display choices open", lesson, async (page) => page.getByRole("button", { name: "Display" }).click()],
  ["a sentence pointed at", `${lesson}#s-ministry-says-homs-stable`, async () => {}],
  ["an answer chosen", quiz, async (page) => page.locator(".choices input:visible").first().check()],
  ["an answer missing", quiz, async (page) => page.getByRole("button", { name: "Check answer" }).click()],
  [
    "a wrong answer checked",
    quiz,
    async (page) => {
      await page
        .locator("[data-question]:visible")
        .getByLabel("Rebels entering the city", { exact: true })
        .check();
      await page.getByRole("button", { name: "Check answer" }).click();
    },
  ],
  [
    "a right answer checked",
    quiz,
    async (page) => {
      await page
        .locator("[data-question]:visible")
        .getByLabel("Two senior army officers", { exact: true })
        .check();
      await page.getByRole("button", { name: "Check answer" }).click();
    },
  ],
  [
    "the evidence open",
    quiz,
    async (page) => {
      await page
        .locator("[data-question]:visible")
        .getByLabel("Two senior army officers", { exact: true })
        .check();
      await page.getByRole("button", { name: "Check answer" }).click();
      await page.getByRole("button", { name: "Show the evidence" }).click();
    },
  ],
  [
    "all answers of the worksheet open",
    `${quiz}worksheet/`,
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
    },
  ],
  [
    "the result of a quiz",
    quiz,
    async (page) => {
      await page.waitForSelector("#practice[data-mounted]");
      await page.getByLabel("Test: at the end").check();
      while (await page.getByRole("button", { name: "Skip for now" }).isVisible()) {
        await page.getByRole("button", { name: "Skip for now" }).click();
      }
      await page.getByRole("button", { name: "Finish and see the result" }).click();
    },
  ],
];

for (const [state, address, reach] of states) {
  for (const theme of ["light", "dark", "sepia", "contrast"]) {
    test(`${state}: nothing that axe objects to, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        (chosen) => localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: chosen })),
        theme,
      );
      await page.goto(address);
      await reach(page);
      await expectAccessible(page);
    });
  }
}
