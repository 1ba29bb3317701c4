import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { finishWithOneWrong } from "./answering.ts";

const sheet = `${quiz}worksheet/`;
const first = "#q-who-told-reuters";

const options = (page: Page) => page.locator(`${first} .choice-words`).allTextContents();

test("one seed gives the same order on screen, on the sheet and in the key", async ({ page }) => {
  await page.goto(`${quiz}?seed=4711`);
  await page.waitForSelector("#practice[data-mounted]");
  const onScreen = await options(page);
  // Typed in on the sheet, it gives the same order again.
  await page.goto(sheet);
  const usual = await options(page);
  expect(usual).not.toEqual(onScreen);
  await page.getByLabel("Order of options:").fill("4711");
  await page.getByRole("button", { name: "Show this order" }).click();
  await expect(page).toHaveURL(`${sheet}?seed=4711`);
  await expect.poll(() => options(page)).toEqual(onScreen);
  await page.getByRole("link", { name: "Answer key with evidence" }).click();
  await expect(page).toHaveURL(`${sheet}key/?seed=4711`);
  const letter = "ABCD"[onScreen.indexOf("Two senior army officers")] ?? "";
  await expect(page.locator("#key-who-told-reuters .key-letters")).toHaveText(
    `${letter} Two senior army officers`,
  );
  await expect(page.locator("#key-who-told-reuters .proof")).toContainText(
    "told Reuters that President Bashar",
  );
  await expect(page.getByLabel("Order of options:")).toHaveValue("4711");
});

test("an invalid number shows an error and leaves the order unchanged", async ({ page }) => {
  await page.goto(sheet);
  const usual = await options(page);
  await page.goto(`${sheet}?seed=many`);
  await expect(page.getByRole("status").filter({ hasText: "asks for the order “many”" })).toBeVisible();
  expect(await options(page)).toEqual(usual);
});

test("the printed sheet has letters, lines to write on and no answers; large print has 18 points", async ({
  page,
}) => {
  await page.goto(sheet);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".answer", ".hint", ".packages", ".note"])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator(".print-only").first()).toBeVisible();
  const letter = await page
    .locator(`${first} .choice`)
    .first()
    .evaluate((it) => getComputedStyle(it, "::before").content);
  expect(letter).toContain("letter");
  const points = () =>
    page
      .locator(`${first} .choice-words`)
      .first()
      .evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize) * 0.75);
  expect(await points()).toBeLessThan(18);
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("Large print: at least 18 points on paper").check();
  await page.emulateMedia({ media: "print" });
  expect(await points()).toBeGreaterThanOrEqual(18);
  const small = await page
    .locator("main :is(p, li, legend, label, span):visible")
    .evaluateAll((all) =>
      all
        .filter(
          (it) => it.textContent?.trim() && Number.parseFloat(getComputedStyle(it).fontSize) * 0.75 < 17.9,
        )
        .map((it) => it.outerHTML.slice(0, 120)),
    );
  expect(small).toEqual([]);
});

test("the result can be taken along as a table, as data and as statements", async ({ page }) => {
  await page.goto(quiz);
  await finishWithOneWrong(page);
  await expect(page.getByText("Gave one speaker’s words to another")).toBeVisible();
  const take = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };
  const table = await take("Table (CSV)");
  expect(table.name).toBe("sidelight-damascus-december-2024-1.csv");
  expect(table.text.split("\r\n").filter(Boolean)).toHaveLength(36);
  expect(table.text).toContain("wrong-speaker");
  expect(JSON.parse((await take("Data (JSON)")).text)).toMatchObject({
    format: "sidelight-attempt",
    version: 1,
  });
  const statements = JSON.parse((await take("Statements (xAPI)")).text);
  expect(statements.map(({ verb }: { verb: { display: { en: string } } }) => verb.display.en)).toEqual([
    "answered",
    "completed",
  ]);
});
