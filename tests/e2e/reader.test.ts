import type { Page } from "@playwright/test";
import { lesson } from "../addresses.ts";
import { termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";
import { tabTo } from "./answering.ts";

const dialog = "[role=dialog]:not([hidden])";

test("a definition opens in place, and focus comes back to the very word", async ({ page }) => {
  await page.goto(lesson);
  // The second mark of a term: the first one must not get the focus.
  const word = termLink(page, "hts", 2);
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
  const word = termLink(page, "hts");
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
    return title?.id;
  });
  expect(focused).toBe("note-title");
  await expect(page.locator(dialog)).toHaveCount(0);
  await expect(word).toBeFocused();
});

test("see also leads on inside the dialog, and back", async ({ page }) => {
  await page.goto(lesson);
  await termLink(page, "hts").click();
  await page.locator(dialog).getByRole("link", { name: "Ahmed al-Sharaa" }).press("Enter");
  await expect(page.locator(`${dialog} h2`)).toHaveText("Ahmed al-Sharaa");
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  await page.getByRole("button", { name: "Back" }).press("Enter");
  await expect(page.locator(`${dialog} h2`)).toHaveText("HTS");
  await expect(page.getByRole("button", { name: "Back" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).press("Enter");
  await expect(termLink(page, "hts")).toBeFocused();
});

test("a note beside the text is between its paragraph and the next one, and locks nothing", async ({
  page,
}) => {
  await page.goto(lesson);
  const word = termLink(page, "hts");
  await word.click();
  const note = await page.locator(dialog).boundingBox();
  const paragraph = await page.locator("p:has(#s-hts-says-forces-moving)").boundingBox();
  expect(note?.x).toBeGreaterThanOrEqual((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
  const line = await word.boundingBox();
  expect(Math.abs((note?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(30);
  await tabTo(page, page.locator(`${dialog} [data-more]`));
  await page.keyboard.press("Tab");
  const next = page.locator("p:has(#s-hts-says-forces-moving) ~ p a").first();
  await expect(next).toBeFocused();
  await expect(page.locator(dialog)).toBeVisible();
  // The text can be used meanwhile: another word takes the note over.
  await termLink(page, "reuters").click();
  await expect(page.locator(dialog)).toHaveAccessibleName("Reuters");
  await expect(page.locator(dialog)).toHaveCount(1);
});

for (const [how, press] of [
  ["its word is pressed again", (page: Page) => termLink(page, "hts").click()],
  ["the browser goes back", (page: Page) => page.goBack().then(() => undefined)],
] as const)
  test(`a note closes when ${how}, and the page stays where it is`, async ({ page }) => {
    await page.goto(lesson);
    await termLink(page, "hts").click();
    await expect(page.locator(dialog)).toBeVisible();
    const scrolled = await page.evaluate(() => scrollY);
    await press(page);
    await expect(page.locator(dialog)).toHaveCount(0);
    await expect(termLink(page, "hts")).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(lesson);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

test("on a phone a note comes from below and leaves the pressed sentence in sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(lesson);
  for (const word of [
    termLink(page, "hts"),
    termLink(page, "latakia"),
    page.locator("a.attribution").last(),
  ]) {
    await word.press("Enter");
    const note = await page.locator(dialog).boundingBox();
    expect(Math.round((note?.y ?? 0) + (note?.height ?? 0))).toBe(640);
    const line = await word.boundingBox();
    expect(line?.y).toBeGreaterThanOrEqual(0);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(note?.y ?? 0);
    await page.keyboard.press("Escape");
    await expect(word).toBeFocused();
  }
});

test("Tab stays inside the dialog that asks something", async ({ page }) => {
  await page.goto(lesson);
  await page.locator(".site-header").getByRole("button", { name: "Display" }).click();
  await expect(page.locator(`${dialog} h2`)).toBeFocused();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".dialog") !== null)).toBe(true);
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
  await termLink(page, "sednaya").click();
  await expect(page.locator(dialog)).toHaveAccessibleName("Sednaya");
  await page.getByRole("button", { name: "Close" }).click();
  await expect(termLink(page, "sednaya")).toBeFocused();
});

test("when the island cannot be loaded, the word leads to its whole note as a link", async ({ page }) => {
  await page.route("**/islands/**", (route) => route.abort());
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
  await page.goto(lesson);
  await termLink(page, "sednaya").click();
  await expect(page).toHaveURL(`${lesson}words/#term-sednaya`);
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

test("each sentence that uses a term has a way back from its note", async ({ page }) => {
  await page.goto(lesson);
  const uses = await page.locator(".article-text a.term").evaluateAll((links) =>
    links.map((link) => {
      const note = link.getAttribute("data-note") ?? (link as HTMLAnchorElement).hash.slice(1);
      return `${note} #${link.closest(".article-sentence")?.id}`;
    }),
  );
  await page.goto(`${lesson}words/`);
  const back = await page
    .locator("[id^=term-] [data-in-place] a")
    .evaluateAll((links) =>
      links.map((link) => `${link.closest("[id]")?.id} ${(link as HTMLAnchorElement).hash}`),
    );
  expect(back.sort()).toEqual([...new Set(uses)].sort());
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
  await expect(page.locator(".article-sentence").first()).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator(".article-sentence a").first()).toBeFocused();
});

test("terms are marked as often as the reader wants, at once and after a reload", async ({ page }) => {
  const linked = page.locator(".article-text a.term[href]");
  await page.goto(lesson);
  await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
  const all = await page.locator(".article-text a.term").count();
  const bySection = await linked.count();
  await page.locator(".site-header").getByRole("button", { name: "Display" }).click();
  await page.getByLabel("Every time").check();
  await expect(linked).toHaveCount(all);
  await page.getByLabel("First time in the lesson").check();
  const byLesson = await linked.count();
  expect(byLesson).toBeLessThan(bySection);
  await page.getByLabel("Never").check();
  await expect(linked).toHaveCount(0);
  await page.reload();
  await expect(linked).toHaveCount(0);
  // Speakers stay: what a sentence rests on is never hidden.
  await expect(page.locator(".article-text a.attribution[href]").first()).toBeVisible();
});
