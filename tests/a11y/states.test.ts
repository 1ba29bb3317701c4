import type { Page } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { expectAccessible } from "./axe.ts";

/** Something that can be on a page beside its first look. */
interface State {
  readonly name: string;
  readonly address: string;
  /** How a reader gets there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What is there then; nothing is judged before it is. */
  readonly shows: string;
}

const answer = async (page: Page, words: string) => {
  await page.locator("[data-question]:visible").getByLabel(words, { exact: true }).check();
  await page.getByRole("button", { name: "Check answer" }).click();
};

const states: readonly State[] = [
  {
    name: "a definition open",
    address: lesson,
    reach: (page) => page.locator("a.term").first().click(),
    shows: "[role=dialog] .article-entry p",
  },
  {
    name: "the display choices open",
    address: lesson,
    reach: (page) => page.getByRole("button", { name: "Display" }).click(),
    shows: "[role=dialog] .preferences",
  },
  {
    name: "a sentence pointed at",
    address: `${lesson}#s-ministry-says-homs-stable`,
    reach: async () => {},
    shows: ".article-sentence:target",
  },
  {
    name: "who says this, open",
    address: lesson,
    reach: (page) => page.locator("a.attribution").first().click(),
    shows: "[role=dialog] .article-known",
  },
  {
    name: "who says this, open in Arabic",
    address: `${lesson}ar/`,
    reach: (page) => page.locator("a.attribution").first().click(),
    shows: "[role=dialog] .article-known",
  },
  {
    name: "a definition open in Arabic",
    address: `${lesson}ar/`,
    reach: (page) => page.locator("#use-hts-1").click(),
    shows: "[role=dialog] .article-entry p",
  },
  {
    name: "every paragraph open in other words",
    address: lesson,
    reach: (page) =>
      page.evaluate(() => {
        for (const menu of document.querySelectorAll("details")) menu.open = true;
      }),
    shows: ".paragraph-menu[open] p",
  },
  {
    name: "the claims narrowed and what is known now hidden",
    address: `${lesson}?standing=contested&speaker=defence-ministry#claims`,
    reach: async (page) => {
      await page.waitForSelector(".claims[data-mounted]");
      await page.getByRole("button", { name: "Hide what we know now" }).click();
    },
    shows: "#claim-homs-denied",
  },
  {
    name: "the notice of the same sentence",
    address: `${lesson}ar/?from=standard#s-ministry-says-homs-stable`,
    reach: async () => {},
    shows: ".arrival [role=status]:not(:empty)",
  },
  {
    name: "a wrong answer checked in Arabic",
    address: `${quiz}ar/`,
    reach: async (page) => {
      await page.locator('[name^="answer-"]:visible').last().check();
      await page.getByRole("button", { name: "التحقق من الجواب" }).click();
    },
    shows: ".feedback[data-outcome=wrong]",
  },
  {
    name: "an answer chosen",
    address: quiz,
    reach: (page) => page.locator(".choices input:visible").first().check(),
    shows: ".choices input:checked",
  },
  {
    name: "an answer missing",
    address: quiz,
    reach: (page) => page.getByRole("button", { name: "Check answer" }).click(),
    shows: ".error-summary",
  },
  {
    name: "a wrong answer checked",
    address: quiz,
    reach: (page) => answer(page, "Rebels entering the city"),
    shows: ".feedback[data-outcome=wrong]",
  },
  {
    name: "a right answer checked",
    address: quiz,
    reach: (page) => answer(page, "Two senior army officers"),
    shows: ".feedback[data-outcome=right]",
  },
  {
    name: "the evidence open",
    address: quiz,
    reach: async (page) => {
      await answer(page, "Two senior army officers");
      await page.getByRole("button", { name: "Show the evidence" }).click();
    },
    shows: "[role=dialog] mark",
  },
  {
    name: "all answers of the worksheet open",
    address: `${quiz}worksheet/`,
    reach: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      }),
    shows: ".answer[open] dl",
  },
  {
    name: "a card turned round",
    address: `${quiz}cards/`,
    reach: (page) => page.getByRole("button", { name: "Show answer" }).click(),
    shows: ".card-back h4",
  },
  {
    name: "the result of a quiz",
    address: quiz,
    reach: async (page) => {
      await page.waitForSelector("#practice[data-mounted]");
      await page.getByLabel("Test: at the end").check();
      while (await page.getByRole("button", { name: "Skip for now" }).isVisible()) {
        await page.getByRole("button", { name: "Skip for now" }).click();
      }
      await page.getByRole("button", { name: "Finish and see your result" }).click();
    },
    shows: ".profile",
  },
];

for (const { name, address, reach, shows } of states) {
  for (const theme of ["light", "dark", "sepia", "contrast"]) {
    test(`${name}: nothing that axe objects to, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        (chosen) => localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: chosen })),
        theme,
      );
      await page.goto(address);
      await reach(page);
      await expect(page.locator(shows).first()).toBeVisible();
      await expectAccessible(page);
    });
  }
}
