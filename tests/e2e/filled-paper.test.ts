import type { Locator, Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const long = `${"A sentence of my own. ".repeat(30)}The end.`;

const each = async (locator: Locator, act: (control: Locator) => Promise<unknown>) => {
  const all = await locator.all();
  expect(all.length).toBeGreaterThan(0);
  for (const control of all) await act(control);
};

/** Fills every field of a sheet, and chooses the first option of each question. */
const fill = async (page: Page) => {
  await each(page.locator(".written input"), (field) => field.fill("Homs"));
  await each(page.locator(".written textarea"), (field) => field.fill(long));
  await each(page.locator(".question select"), (field) => field.selectOption({ index: 1 }));
  await each(page.locator(".choices"), (options) => options.locator("input").first().check());
};

const filled = ".written :is(input, textarea), .question select";

/** How a browser would draw what stands in fields: the colours, each once. */
const colours = (page: Page, fields: string) =>
  page
    .locator(fields)
    .evaluateAll((all) => [
      ...new Set(
        all
          .filter((it) => it.checkVisibility())
          .map((it) => `${getComputedStyle(it).color} ${getComputedStyle(it).opacity}`),
      ),
    ]);

for (const language of ["", "ar/"]) {
  const sheet = `${quiz}${language}worksheet/`;

  test.describe(`${sheet} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("what was typed or chosen is printed in ink, and what was not is a line to write on", async ({
      page,
    }) => {
      await page.goto(sheet);
      await page.emulateMedia({ media: "print" });
      expect(await colours(page, ".question select")).toEqual(["rgba(0, 0, 0, 0) 1"]);
      await page.emulateMedia({ media: "screen" });
      await fill(page);
      await page.emulateMedia({ media: "print" });
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await colours(page, filled)).toEqual([`${ink} 1`]);
      const cut = await page
        .locator(".written textarea")
        .evaluateAll((all) => all.filter((it) => it.scrollHeight > it.clientHeight + 2).length);
      expect(cut).toBe(0);
    });
  });

  test(`${sheet}: a long answer is printed whole, as text`, async ({ page }) => {
    await page.goto(sheet);
    await page.waitForSelector("[data-island=preferences][data-mounted]");
    await fill(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(filled).first()).toBeHidden();
    const printed = page.locator(".printed-answer");
    expect(await printed.count()).toBe(await page.locator(filled).count());
    await expect(printed.filter({ hasText: "The end." }).first()).toBeVisible();
    expect(await printed.filter({ hasText: "The end." }).first().textContent()).toBe(long);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".written textarea").first()).toHaveValue(long);
    await expect(printed).toHaveCount(0);
  });
}

test("radios and checkboxes keep their mark on paper, in the dark theme too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${quiz}worksheet/`);
  const first = page.locator(".choices input").first();
  await first.check();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(first).toBeVisible();
  await expect(first).toBeChecked();
  expect(await first.evaluate((it) => getComputedStyle(it).appearance)).not.toBe("none");
});

test("an attempt on paper has no buttons", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Check answer" })).toBeHidden();
  await expect(page.locator("#q-who-told-reuters h2")).toBeVisible();
});
