import { lesson, quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

test("display choices by keyboard: they hold at once, after a reload, and in the quiz", async ({ page }) => {
  await page.goto(lesson);
  const button = page.getByRole("button", { name: "Display" }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Display" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Same as device")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("Dark")).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const more = page.getByRole("button", { name: "Increase text size" });
  await more.focus();
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("Enter");
  await expect(more).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe("24px");
  await page.reload();
  expect(await size()).toBe("24px");
  await page.goto(quiz);
  expect(await size()).toBe("24px");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("no page is ever painted in the wrong theme", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: "contrast", textSize: 150 }));
    // The theme in force when the first element of the body is parsed, which is before anything can be painted.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset.firstTheme = document.documentElement.dataset.theme ?? "none";
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(lesson);
  await expect(page.locator("html")).toHaveAttribute("data-first-theme", "contrast");
});

test("preferences that are broken leave the page as it is by default", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sidelight-preferences", "{broken"));
  await page.goto(lesson);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
});
