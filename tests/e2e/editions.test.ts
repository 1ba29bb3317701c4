import { lesson } from "../addresses.ts";
import { officersLink, termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";
import { tabTo } from "./answering.ts";

test("another edition opens at the same sentence and says so", async ({ page }) => {
  await page.goto(lesson);
  await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
  await page.locator("#s-residents-describe-panic").evaluate((sentence) => {
    scrollTo(0, scrollY + sentence.getBoundingClientRect().top - innerHeight / 4 - 5);
  });
  await page.getByRole("link", { name: "Plain English", exact: true }).click();
  await expect(page).toHaveURL(`${lesson}plain/?from=standard#s-residents-describe-panic`);
  await expect(page.locator("#s-residents-describe-panic")).toBeInViewport();
  await expect(page.locator(".arrival [role=status]")).toHaveText(
    "You’re at the same sentence in Plain English.",
  );
  await page.getByRole("button", { name: "Hide", exact: true }).press("Enter");
  await expect(page.locator(".arrival [role=status]")).toHaveText("");
  await expect(page.locator("#s-residents-describe-panic")).toBeFocused();
});

test("into Arabic and back, at the same sentence", async ({ page }) => {
  await page.goto(`${lesson}#s-homs-two-accounts`);
  await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
  await page.locator("#s-homs-two-accounts").evaluate((sentence) => {
    scrollTo(0, scrollY + sentence.getBoundingClientRect().top - innerHeight / 4 - 5);
  });
  await page.locator(".editions a.button[lang=ar]").click();
  await expect(page).toHaveURL(`${lesson}ar/?from=standard#s-homs-two-accounts`);
  await expect(page.locator(".arrival [role=status]")).toHaveText("أنت عند الجملة نفسها في النسخة العربية.");
  await expect(page.locator("#s-homs-two-accounts")).toHaveText(
    "تقع حمص على الطريق إلى العاصمة، وهنا أيضًا روايتان.",
  );
  await page.locator(".editions a.button", { hasText: "Standard English" }).click();
  await expect(page).toHaveURL(/\?from=ar#s-/);
});

test("before anything is read, another edition opens at its start, and says nothing", async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole("link", { name: "Plain English", exact: true }).click();
  await expect(page).toHaveURL(`${lesson}plain/`);
  await expect(page.locator(".arrival [role=status]")).toHaveText("");
});

test("two editions side by side: the same sentences in one row, under one another where there is no room", async ({
  page,
}) => {
  await page.goto(lesson);
  await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
  await page.getByRole("link", { name: "Side by side: Arabic" }).click();
  await expect(page).toHaveURL(`${lesson}with/ar/`);
  const pair = page.locator(".pair:has(#s-ministry-says-homs-stable)");
  const arabic = pair.locator("[lang=ar]");
  await expect(arabic).toHaveAttribute("dir", "rtl");
  await expect(arabic).toContainText("آمن ومستقر");
  const boxes = async () => [
    await pair.locator("#s-ministry-says-homs-stable").boundingBox(),
    await arabic.boundingBox(),
  ];
  const [first, second] = await boxes();
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0) - 1);
  expect(second?.y).toBe(first?.y);
  await page.setViewportSize({ width: 320, height: 700 });
  const [upper, lower] = await boxes();
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  await page.getByRole("link", { name: "Swap the two" }).click();
  await expect(page).toHaveURL(`${lesson}ar/with/standard/`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("the Arabic edition is Arabic throughout: direction, digits, dates, quotation marks, spacing, dialog", async ({
  page,
}) => {
  await page.goto(`${lesson}ar/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("#s-un-says-370000-displaced")).toContainText("٣٧٠ ألف شخص");
  await expect(page.locator("#s-ministry-says-homs-stable")).toContainText("«آمن ومستقر»");
  expect(await page.locator("h1").evaluate((title) => getComputedStyle(title).letterSpacing)).toBe("normal");
  // Latin letters stand only where something is in another language, and says so.
  const latin = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest("script, style, [lang]:not([lang^=ar]), bdi, [aria-hidden=true]"))
        continue;
      if (/[A-Za-z]{2,}/.test(node.textContent ?? "")) found.push(node.textContent ?? "");
    }
    return found;
  });
  expect(latin).toEqual([]);
  // The sidebar is at the start, which is on the right; the note opens at the end, which is on the left.
  const side = await page.locator(".lesson-side").boundingBox();
  expect(side?.x).toBeGreaterThan(640);
  await termLink(page, "hts").click();
  await expect(page.locator("[role=dialog]:not([hidden])")).toHaveAccessibleName("هيئة تحرير الشام");
  expect((await page.locator("[role=dialog]:not([hidden])").boundingBox())?.x).toBeLessThan(60);
  await expect(page.getByRole("button", { name: "إغلاق" })).toBeVisible();
});

for (const { writing, address, from, skip, officers, office, back } of [
  {
    writing: "left to right",
    address: lesson,
    from: "standard",
    skip: "Skip to the article",
    officers: "Two senior army officers",
    office: "The Syrian president’s office",
    back: "Back",
  },
  {
    writing: "right to left",
    address: `${lesson}ar/`,
    from: "ar",
    skip: "الانتقال إلى المقال",
    officers: "ضابطان كبيران في الجيش",
    office: "الرئاسة السورية",
    back: "رجوع",
  },
]) {
  test(`a lesson by keyboard alone, ${writing}`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: skip })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo(page, officersLink(page));
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=dialog]:not([hidden])")).toHaveAccessibleName(officers);
    await expect(page.locator("[role=dialog]:not([hidden]) h2")).toBeFocused();
    await tabTo(
      page,
      page.locator("[role=dialog]:not([hidden]) a[href$='#claim-still-working']:not([data-more])"),
    );
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=dialog]:not([hidden])")).toHaveAccessibleName(office);
    await tabTo(page, page.getByRole("button", { name: back }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=dialog]:not([hidden])")).toHaveAccessibleName(officers);
    await page.keyboard.press("Escape");
    await expect(officersLink(page)).toBeFocused();
    // The paragraph opens in other words, in place, and closes again.
    const other = page.locator(".lesson-controls .other-words");
    await tabTo(page, other, "Shift+Tab");
    await page.keyboard.press("Enter");
    const opened = page.locator(".article-text > p[lang=en]");
    await expect(opened).toContainText("Two senior army officers spoke to Reuters.");
    await expect(opened).toHaveAttribute("dir", "ltr");
    await expect(opened).toBeFocused();
    await expect(other).toHaveAttribute("aria-pressed", "true");
    await tabTo(page, other, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(opened).toHaveCount(0);
    // From there to the other edition, at the same sentence.
    await tabTo(page, page.locator(".editions .button[href*='/plain/']"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${lesson}plain/?from=${from}#s-army-officers-say-assad-left`);
    await expect(page.locator(".arrival [role=status]")).toHaveText(
      "You’re at the same sentence in Plain English.",
    );
  });
}

test("the quiz speaks the edition it was opened from, and leads back into it", async ({ page }) => {
  await page.goto(`${lesson}ar/`);
  await page.getByRole("link", { name: "بدء الأسئلة" }).click();
  await expect(page).toHaveURL("/quiz/damascus-december-2024/ar/");
  await page.waitForSelector("#practice[data-mounted]");
  await expect(page.locator(".question-number:visible")).toHaveText("السؤال ١ من ٣٥");
  await page.locator("#q-who-told-reuters input[value=officers]").check();
  await page.getByRole("button", { name: "التحقق من الجواب" }).click();
  await expect(page.locator(".feedback h3")).toHaveText("✓ صحيح");
  await page.getByRole("button", { name: /إظهار الدليل/ }).click();
  await expect(page.locator("[role=dialog]:not([hidden]) mark")).toContainText("قال ضابطان كبيران في الجيش");
  await page.getByRole("link", { name: "قراءتها في الدرس" }).click();
  await expect(page).toHaveURL(/\/ar\/\?question=who-told-reuters#s-army-officers-say-assad-left$/);
  await page.getByRole("link", { name: "العودة إلى السؤال" }).click();
  await expect(page.getByRole("button", { name: /إظهار الدليل/ })).toBeFocused();
  // The attempt is one, whatever language it goes on in.
  await page.goto("/quiz/damascus-december-2024/plain/#q-who-told-reuters");
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await page.getByRole("button", { name: /Show the evidence/ }).click();
  await expect(page.locator("[role=dialog]:not([hidden]) mark")).toContainText(
    "Two senior army officers spoke to Reuters.",
  );
});
