import type { Page } from "@playwright/test";
import { expectAccessible } from "../a11y/axe.ts";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { savedText } from "./saved-attempt.ts";
import { editions, openPlatform, questionsOf } from "./scorm-platform.ts";

const id = "tell-a-friend";
const part = `#q-${id}`;
const pasted = (length: number) =>
  "Two officers say so, and his office denies it. ".repeat(40).slice(0, length);

const paste = async (page: Page, selector: string, text: string) => {
  await page.locator(selector).focus();
  await page.keyboard.insertText(text);
};

for (const { edition, over, error } of [
  {
    edition: "",
    over: "You have 289 characters too many.",
    error: "Shorten your answer. It has 289 characters too many.",
  },
  {
    edition: "ar/",
    over: "في جوابك ٢٨٩ حرفًا زائدًا.",
    error: "اختصر جوابك: فيه ٢٨٩ حرفًا زائدًا.",
  },
]) {
  test(`${quiz}${edition} saves all of 1,089 characters and says that 289 are too many`, async ({ page }) => {
    await page.goto(`${quiz}${edition}#q-${id}`);
    await expect(page.locator(`${part} h2`)).toBeFocused();
    const text = pasted(1089);
    await paste(page, `${part} textarea`, text);
    const field = page.locator(`${part} textarea`);
    await expect(field).toHaveValue(text);
    await expect(page.locator(`${part} [data-length-note]`)).toHaveText(over);
    await expect(field).toHaveAccessibleDescription(over);
    await expect(page.locator(`${part} [data-length-said]`)).toHaveText(over);

    await page.locator(`${part} button[type=submit]`).click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await expect(page.locator(".error-summary")).toContainText(error);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(`${error.replaceAll(".", "\\.")} ${over}`));
    await expect(field).toHaveValue(text);
    await expect(page.locator(`${part} .feedback`)).toHaveCount(0);
    await expectAccessible(page);
    await page.locator(".error-summary a").click();
    await expect(field).toBeFocused();

    // It is saved in full on the device too, and is there after a reload.
    await expect.poll(async () => (await savedText(page))?.includes(text)).toBe(true);
    await page.goto("about:blank");
    await page.goto(`${quiz}${edition}#q-${id}`);
    await expect(field).toHaveValue(text);
    await expect(page.locator(`${part} [data-length-note]`)).toHaveText(over);

    await field.fill(pasted(800));
    await page.locator(`${part} button[type=submit]`).click();
    await expect(page.locator(`${part} .feedback`)).toContainText(pasted(800));
  });
}

test("a short answer that is too long is saved and returned with a notice", async ({ page }) => {
  const short = "city-with-two-accounts";
  await page.goto(`${quiz}#q-${short}`);
  await expect(page.locator(`#q-${short} h2`)).toBeFocused();
  await paste(page, `#q-${short} [type=text]`, "x".repeat(101));
  await expect(page.locator(`#q-${short} [data-length-note]`)).toHaveText("You have 1 character too many.");
  await page.locator(`#q-${short} button[type=submit]`).click();
  await expect(page.locator(".error-summary")).toContainText("It has 1 character too many");
  await expect(page.locator(`#q-${short} [type=text]`)).toHaveValue("x".repeat(101));
});

test("a test saves an answer that is too long but doesn’t submit it", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.getByLabel("Test: at the end").check();
  await page.goto("about:blank");
  await page.goto(`${quiz}#q-${id}`);
  await expect(page.locator(`${part} h2`)).toBeFocused();
  await paste(page, `${part} textarea`, pasted(1089));
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page.locator(".error-summary")).toContainText("289 characters too many");
  await page.getByRole("button", { name: "Previous question" }).click();
  await page.getByRole("button", { name: "Skip for now" }).click();
  await expect(page.locator(`${part} textarea`)).toHaveValue(pasted(1089));
});

test("the worksheet saves a long answer and says how long it is", async ({ page }) => {
  await page.goto(`${quiz}worksheet/`);
  await page.waitForSelector("#worksheet[data-mounted]");
  await paste(page, `${part} textarea`, pasted(1089));
  await expect(page.locator(`${part} textarea`)).toHaveValue(pasted(1089));
  await expect(page.locator(`${part} [data-length-note]`)).toHaveText("You have 289 characters too many.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the worksheet saves all of a long answer", async ({ page }) => {
    await page.goto(`${quiz}worksheet/`);
    await paste(page, `${part} textarea`, pasted(1089));
    await expect(page.locator(`${part} textarea`)).toHaveValue(pasted(1089));
    await expect(page.locator("[maxlength]")).toHaveCount(0);
  });
});

for (const version of editions) {
  test(`the SCORM ${version} package saves all of a long answer and reports it once it fits`, async ({
    page,
  }) => {
    const { quiz: packaged, ledger } = await openPlatform(page, version);
    const questions = Object.entries(await questionsOf(packaged));
    const at = questions.findIndex(([, { kind }]) => kind === "open-response");
    for (let skipped = 0; skipped < at; skipped += 1)
      await packaged.getByRole("button", { name: "Skip for now" }).click();
    const field = packaged.locator(`#q-${questions[at]?.[0]} textarea`);
    await field.fill(pasted(1089));
    await packaged.getByRole("button", { name: "Check answer" }).click();
    await expect(packaged.locator(".error-summary")).toContainText("289 characters too many");
    await expect(field).toHaveValue(pasted(1089));
    expect(JSON.stringify((await ledger()).interactions ?? "")).not.toContain("Two officers");
    expect((await ledger()).suspend_data).toContain(pasted(1089));
    await field.fill(pasted(240));
    await packaged.getByRole("button", { name: "Check answer" }).click();
    expect(JSON.stringify((await ledger()).interactions)).toContain(pasted(240));
  });
}
