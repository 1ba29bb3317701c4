import type { Page } from "@playwright/test";
import { expectAccessible } from "../a11y/axe.ts";
import { lesson, quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { questionsIn } from "./answering.ts";

const sheet = (edition: string) => `${quiz}${edition}worksheet/`;
const options = (page: Page) => page.locator("#q-who-told-reuters .choice-words").allTextContents();
const mounted = (page: Page, name: string) => page.waitForSelector(`#${name}[data-mounted]`);

const editions = [
  { edition: "", field: "Order of options:", show: "Show this order", kept: "42" },
  { edition: "ar/", field: "ترتيب الخيارات:", show: "إظهار هذا الترتيب", kept: "٤٢" },
] as const;

for (const { edition, field, show, kept } of editions) {
  test(`an order is 42 in any digits, in the address and in the form of ${quiz}${edition}`, async ({
    page,
  }) => {
    await page.goto(`${sheet(edition)}?seed=42`);
    await mounted(page, "worksheet");
    const order = await options(page);
    for (const digits of ["٤٢", "۴۲"]) {
      await page.goto(`${sheet(edition)}?seed=${digits}`);
      await mounted(page, "worksheet");
      expect(await options(page)).toEqual(order);
      await expect(page.getByRole("status").filter({ hasText: digits })).toHaveCount(0);
      await expect(page.getByLabel(field)).toHaveValue(kept);
      await expect(page.locator("[data-with-seed]").first()).toHaveAttribute("href", /\?seed=42$/);

      await page.goto(sheet(edition));
      await mounted(page, "worksheet");
      await page.getByLabel(field).fill(digits);
      await page.getByRole("button", { name: show }).click();
      await expect(page).toHaveURL(`${sheet(edition)}?seed=42`);
      await expect.poll(() => options(page)).toEqual(order);
    }
    await page.goto(`${sheet(edition)}key/?seed=٤٢`);
    await expect(page.getByLabel(field)).toHaveValue(kept);
    // The practice has the same order, and drops the number from the address once it is saved.
    await page.goto(`${quiz}${edition}?seed=٤٢`);
    await mounted(page, "practice");
    expect(await options(page)).toEqual(order);
    await expect(page).toHaveURL(`${quiz}${edition}`);
  });
}

for (const { edition, field, show, range } of [
  { ...editions[0], range: "Type a whole number from 1 to 999,999." },
  { ...editions[1], range: "اكتب عددًا صحيحًا من ١ إلى ٩٩٩٬٩٩٩." },
]) {
  test(`an invalid number shows the range, beside the field, in ${sheet(edition)}`, async ({ page }) => {
    await page.goto(sheet(edition));
    await mounted(page, "worksheet");
    const input = page.getByLabel(field);
    for (const typed of ["١٠٠٠٠٠٠", "0", "many", ""]) {
      await input.fill(typed);
      await input.press("Enter");
      await expect(input).toBeFocused();
      await expect(input).toHaveValue(typed);
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(input).toHaveAccessibleDescription(new RegExp(`^${range.replaceAll(".", "\\.")}`));
      await expect(page).toHaveURL(sheet(edition));
    }
    await expectAccessible(page);
    await input.fill("٧");
    await page.getByRole("button", { name: show }).click();
    await expect(page).toHaveURL(`${sheet(edition)}?seed=7`);
  });
}

for (const { address, display, size, spacing, range, shown } of [
  {
    address: lesson,
    display: "Display",
    size: "Text size, as a number",
    spacing: "Line spacing, as a number",
    range: "Type a number from 75 to 400.",
    shown: ["150", "1.8"],
  },
  {
    address: `${lesson}ar/`,
    display: "العرض",
    size: "حجم النص، رقمًا",
    spacing: "تباعد الأسطر، رقمًا",
    range: "اكتب عددًا من ٧٥ إلى ٤٠٠.",
    shown: ["١٥٠", "١٫٨"],
  },
]) {
  test(`text size and line spacing are typed in any digits in ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole("button", { name: display }).first().click();
    const [sizeField, spacingField] = [page.getByLabel(size), page.getByLabel(spacing)];
    const look = () =>
      page.evaluate(() => {
        const { style } = document.documentElement;
        return [style.getPropertyValue("--text-scale"), style.getPropertyValue("--line-spacing")];
      });
    for (const [typedSize, typedSpacing] of [
      ["١٥٠", "١٫٨"],
      ["۱۵۰", "۱٫۸"],
      ["150", "1.8"],
    ] as const) {
      await sizeField.fill("100");
      await sizeField.press("Enter");
      await spacingField.fill("2");
      await spacingField.press("Enter");
      expect(await look()).toEqual(["1", "2"]);
      await sizeField.fill(typedSize);
      await sizeField.press("Enter");
      await spacingField.fill(typedSpacing);
      await spacingField.press("Enter");
      expect(await look()).toEqual(["1.5", "1.8"]);
      await expect(sizeField).toHaveValue(shown[0] ?? "");
      await expect(spacingField).toHaveValue(shown[1] ?? "");
    }
    await sizeField.fill("٩٠٠");
    await sizeField.press("Tab");
    await expect(sizeField).toHaveValue("٩٠٠");
    await expect(sizeField).toHaveAttribute("aria-invalid", "true");
    await expect(sizeField).toHaveAccessibleDescription(range);
    await expect(page.getByRole("status").filter({ hasText: range })).toBeVisible();
    await expectAccessible(page);
    expect(await look()).toEqual(["1.5", "1.8"]);
  });
}

for (const [edition, key] of [
  ["", "٢"],
  ["", "۲"],
  ["ar/", "2"],
  ["ar/", "٢"],
] as const) {
  test(`a position is chosen by the key ${key} in ${quiz}${edition}`, async ({ page }) => {
    await page.goto(`${quiz}${edition}`);
    const [id] =
      Object.entries(await questionsIn(page)).find(([, question]) => question.kind === "order") ?? [];
    await page.goto("about:blank");
    await page.goto(`${quiz}${edition}#q-${id}`);
    await expect(page.locator(`#q-${id} h2`)).toBeFocused();
    const row = page.locator(`#q-${id} .ordered > li`).first();
    const item = await row.getAttribute("data-item");
    await row.locator("select").focus();
    // Playwright's own keyboard has no such keys.
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", key });
    await expect(page.locator(`#q-${id} .ordered > li`).nth(1)).toHaveAttribute("data-item", item ?? "");
    await expect(page.locator(`#q-${id} [data-item="${item}"] select`)).toHaveValue("2");
  });
}
