import { lesson } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const dialog = "[role=dialog]";

test("a definition opens in place, and focus comes back to the very word", async ({ page }) => {
  await page.goto(lesson);
  // The second use of a term: the first one must not get the focus.
  const word = page.locator("#use-hts-2");
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(dialog)).toHaveAccessibleName("HTS");
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  await expect(page.locator(dialog)).toContainText("Hayat Tahrir al-Sham");
  await expect(page.locator(`${dialog} [lang=ar]`)).toHaveText("هيئة تحرير الشام");
  await page.keyboard.press("Escape");
  await expect(page.locator(dialog)).toHaveCount(0);
  await expect(word).toBeFocused();
  expect(page.url()).not.toContain("#term");
});

test("a definition takes the focus and Escape the moment it opens, before the page is painted again", async ({
  page,
}) => {
  await page.goto(lesson);
  const word = page.locator("#use-hts-1");
  // Once by hand, so that the island is there.
  await word.press("Enter");
  await expect(page.locator(dialog)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(dialog)).toHaveCount(0);
  const focused = await word.evaluate(async (link: HTMLElement) => {
    link.click();
    // React draws what a click changes before the next task; no key can come earlier.
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    const title = document.activeElement;
    title?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    return title?.className;
  });
  expect(focused).toBe("dialog-title");
  await expect(page.locator(dialog)).toHaveCount(0);
  await expect(word).toBeFocused();
});

test("see also leads on inside the dialog, and back", async ({ page }) => {
  await page.goto(lesson);
  await page.locator("#use-hts-1").click();
  await page.locator(dialog).getByRole("link", { name: "Ahmed al-Sharaa" }).press("Enter");
  await expect(page.locator(`${dialog} h2`)).toHaveText("Ahmed al-Sharaa");
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  await page.getByRole("button", { name: "Back" }).press("Enter");
  await expect(page.locator(`${dialog} h2`)).toHaveText("HTS");
  await expect(page.getByRole("button", { name: "Back" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).press("Enter");
  await expect(page.locator("#use-hts-1")).toBeFocused();
});

test("Tab stays inside an open dialog", async ({ page }) => {
  await page.goto(lesson);
  await page.locator("#use-hts-1").click();
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
  }
});

test("the first press opens the definition, however early it comes", async ({ page }) => {
  // Nothing is loaded at idle on a slow line: the press itself has to bring the island.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "2g" } }),
  );
  await page.clock.install();
  await page.goto(lesson);
  await page.clock.runFor(1000);
  expect(await page.locator("[data-mounted]").count()).toBe(0);
  await page.locator("#use-sednaya-1").click();
  await expect(page.locator(dialog)).toHaveAccessibleName("Sednaya");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.locator("#use-sednaya-1")).toBeFocused();
});

test("when the island cannot be loaded, the word leads to the glossary as a link", async ({ page }) => {
  await page.route("**/islands/**", (route) => route.abort());
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  await page.goto(lesson);
  await page.locator("#use-sednaya-1").click();
  await expect(page).toHaveURL(/#term-sednaya$/);
  await expect(page.locator("#term-sednaya")).toBeInViewport();
});

test("every sentence, term and edition is where the contract says", async ({ page }) => {
  await page.goto(lesson);
  const sentences = await page
    .locator(".article-text [id^=s-]")
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(sentences.length).toBeGreaterThanOrEqual(40);
  expect(sentences).toContain("s-ministry-says-homs-stable");
  expect(await page.locator("[id^=term-]").count()).toBeGreaterThanOrEqual(24);
  await page.getByRole("link", { name: "Plain English", exact: true }).click();
  await expect(page).toHaveURL(`${lesson}plain/`);
  expect(await page.locator(".article-text [id^=s-]").evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    sentences,
  );
});

test("each use of a term has a way back from the glossary", async ({ page }) => {
  await page.goto(lesson);
  const uses = await page.locator("a.term").evaluateAll((links) => links.map(({ id }) => `#${id}`));
  const back = await page
    .locator("#page-none, [id^=term-] [data-in-place] a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(back.sort()).toEqual(uses.sort());
});

test("a lesson page is one request before it can be read", async ({ page }) => {
  await page.route("**/islands/**", (route) => route.abort());
  page.removeAllListeners("console");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const response = await page.goto(lesson, { waitUntil: "domcontentloaded" });
  await expect(page.locator("h1")).toBeVisible();
  expect(asked.filter((url) => !/\/islands\/|\/icon\.svg$/.test(url))).toHaveLength(1);
  // The loader adds scripts of islands to the live page when it is idle, so the page is judged as it was sent.
  const html = (await response?.text()) ?? "";
  expect(html).toContain("<h1");
  expect(html.match(/<script[^>]*\ssrc\b|<link[^>]*\srel="?stylesheet\b/g)).toBeNull();
});

test("a page has its landmarks, one h1 and a skip link that works", async ({ page }) => {
  await page.goto(lesson);
  for (const role of ["banner", "main", "contentinfo"] as const)
    await expect(page.getByRole(role)).toHaveCount(1);
  await expect(page.locator("h1")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the article" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#article")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Quiz on this lesson" })).toBeFocused();
});
