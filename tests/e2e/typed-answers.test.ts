import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const id = "city-with-two-accounts";

const answer = async (page: Page, edition: string, typed: string) => {
  await page.goto("about:blank");
  await page.goto(`${quiz}${edition}#q-${id}`);
  await expect(page.locator(`#q-${id} h2`)).toBeFocused();
  const field = page.locator(`#q-${id} [type=text]`);
  await field.focus();
  await page.keyboard.insertText(typed);
  await page.locator(`#q-${id} button[type=submit]`).click();
};

for (const [edition, how, typed] of [
  ["", "with an exclamation mark", "Homs!"],
  ["", "in single quotation marks", "‘Homs’"],
  ["", "in full-width letters, with a soft hyphen", "Ｈｏ\u00ADｍｓ"],
  ["ar/", "after a right-to-left mark", "\u200Fحمص"],
  ["ar/", "with an Arabic comma", "حمص،"],
  ["ar/", "in an isolate, drawn out, with joiners", "\u2067حـ\u200Dمص\u2069"],
  ["ar/", "with a Persian ya and an Urdu ending", "مد\u06CCن\u06C3 حمص"],
] as const) {
  test(`a typed answer counts ${how}, and is shown as it was typed`, async ({ page }) => {
    await answer(page, edition, typed);
    await expect(page.locator(`#q-${id} .feedback`)).toHaveAttribute("data-outcome", "right");
    await expect(page.locator(`#q-${id} [type=text]`)).toHaveValue(typed);
  });
}

test("an invisible character does not count as an answer", async ({ page }) => {
  await answer(page, "", "\u200F\u200B");
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.locator(".error-summary")).toContainText("Write an answer.");
});
