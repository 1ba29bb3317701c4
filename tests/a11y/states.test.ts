import type { Page } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { chooseDisplay } from "../display-choices.ts";
import { termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";
import { expectAccessible, expectContrast } from "./axe.ts";

/** A state of a page other than the one it opens in. */
interface State {
  readonly name: string;
  readonly address: string;
  /** How a reader gets there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What is there then; nothing is checked before it is. */
  readonly shows: string;
  /** The part of the page that is different then. */
  readonly part: string;
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
    shows: "[role=dialog]:not([hidden]) .article-entry p",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "the display dialog open",
    address: lesson,
    reach: (page) => page.locator(".site-header").getByRole("button", { name: "Display" }).click(),
    shows: "[role=dialog]:not([hidden]) .preferences",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "a sentence that the address points to",
    address: `${lesson}#s-ministry-says-homs-stable`,
    reach: async () => {},
    shows: ".article-sentence:target",
    part: "main",
  },
  {
    name: "a claim's dialog open",
    address: lesson,
    reach: (page) => page.locator("a.attribution").first().click(),
    shows: "[role=dialog]:not([hidden]) .article-known",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "a claim's dialog open in Arabic",
    address: `${lesson}ar/`,
    reach: (page) => page.locator("a.attribution").first().click(),
    shows: "[role=dialog]:not([hidden]) .article-known",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "a definition open in Arabic",
    address: `${lesson}ar/`,
    reach: (page) => termLink(page, "hts").click(),
    shows: "[role=dialog]:not([hidden]) .article-entry p",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "a paragraph shown in other words, and the short notes unfolded",
    address: lesson,
    reach: async (page) => {
      await page.locator(".other-words:visible").click();
      await page.evaluate(() => {
        for (const menu of document.querySelectorAll("details")) menu.open = true;
      });
    },
    shows: ".in-other-words",
    part: "main",
  },
  {
    name: "the bar of a lesson open on a phone, in Arabic",
    address: `${lesson}ar/`,
    reach: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator(".lesson-bar summary").click();
    },
    shows: ".lesson-bar-menu a",
    part: ".lesson-bar",
  },
  {
    name: "a note open on a phone",
    address: lesson,
    reach: async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.locator("a.attribution").first().click();
    },
    shows: "[role=dialog]:not([hidden]) .article-known",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "the claims filtered and later knowledge hidden",
    address: `${lesson}claims/?standing=contested&speaker=defence-ministry`,
    reach: async (page) => {
      await page.waitForSelector(".claims[data-mounted]");
      await page.getByRole("button", { name: "Hide what we know now" }).click();
    },
    shows: "#claim-homs-denied",
    part: "main",
  },
  {
    name: "the notice that this is the same sentence",
    address: `${lesson}ar/?from=standard#s-ministry-says-homs-stable`,
    reach: async () => {},
    shows: ".arrival [role=status]:not(:empty)",
    part: "main",
  },
  {
    name: "a wrong answer checked in Arabic",
    address: `${quiz}ar/`,
    reach: async (page) => {
      await page.locator('[name^="answer-"]:visible').last().check();
      await page.getByRole("button", { name: "التحقق من الجواب" }).click();
    },
    shows: ".feedback[data-outcome=wrong]",
    part: "#practice",
  },
  {
    name: "an answer chosen",
    address: quiz,
    reach: (page) => page.locator(".choices input:visible").first().check(),
    shows: ".choices input:checked",
    part: "#practice",
  },
  {
    name: "an answer missing",
    address: quiz,
    reach: (page) => page.getByRole("button", { name: "Check answer" }).click(),
    shows: ".error-summary",
    part: "#practice",
  },
  {
    name: "a wrong answer checked",
    address: quiz,
    reach: (page) => answer(page, "Rebels entering the city"),
    shows: ".feedback[data-outcome=wrong]",
    part: "#practice",
  },
  {
    name: "a right answer checked",
    address: quiz,
    reach: (page) => answer(page, "Two senior army officers"),
    shows: ".feedback[data-outcome=right]",
    part: "#practice",
  },
  {
    name: "the evidence open",
    address: quiz,
    reach: async (page) => {
      await answer(page, "Two senior army officers");
      await page.getByRole("button", { name: "Show the evidence" }).click();
    },
    shows: "[role=dialog]:not([hidden]) mark",
    part: "[role=dialog]:not([hidden])",
  },
  {
    name: "all answers of the worksheet open",
    address: `${quiz}worksheet/`,
    reach: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      }),
    shows: ".answer[open] dl",
    part: "main",
  },
  {
    name: "a card turned round",
    address: `${quiz}cards/`,
    reach: (page) => page.getByRole("button", { name: "Show answer" }).click(),
    shows: ".card-back h4",
    part: "#cards",
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
    part: "#practice",
  },
];

for (const { name, address, reach, shows, part } of states)
  test(`${name}: accessible, with enough contrast in every theme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => localStorage.setItem("sidelight-preferences", '{"theme":"light"}'));
    await page.goto(address);
    await reach(page);
    await expect(page.locator(shows).first()).toBeVisible();
    await expectAccessible(page);
    for (const theme of ["dark", "sepia", "contrast"] as const) {
      await chooseDisplay(page, { theme });
      await expectContrast(page, part);
    }
  });
