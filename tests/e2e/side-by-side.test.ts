import { lesson } from "../addresses.ts";
import { officersLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

const dialog = "[role=dialog]:not([hidden])";
const pair = (sentence: string) => `.pair:has(#s-${sentence})`;

test("terms and speakers open in place in both columns, and focus comes back to them", async ({ page }) => {
  await page.goto(`${lesson}with/ar/`);
  const officers = page.locator(`${pair("army-officers-say-assad-left")} a.attribution`);
  await expect(officers).toHaveCount(2);
  for (const words of await officers.all()) {
    await words.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(dialog)).toHaveAccessibleName("Two senior army officers");
    await expect(page.locator(dialog)).toContainText("got on a plane and left Damascus");
    await page.keyboard.press("Escape");
    await expect(words).toBeFocused();
  }
  const term = page.locator(".pairs [lang=ar] a.term").first();
  await term.click();
  await expect(page.locator(`${dialog} .article-entry p`).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(term).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(`${lesson}with/ar/`);
});

test("a contested sentence is marked in both columns", async ({ page }) => {
  await page.goto(`${lesson}ar/with/standard/`);
  await expect(page.locator(".pair > :first-child a.contested-mark")).toHaveCount(8);
  await expect(page.locator(".pair > :last-child a.contested-mark")).toHaveCount(8);
});

test("the sentence that an address points at is lit in both columns, and only there", async ({ page }) => {
  await page.goto(`${lesson}with/ar/#s-ministry-says-homs-stable`);
  const lit = await page
    .locator(".pairs .article-sentence")
    .evaluateAll((all) =>
      all
        .filter((it) => getComputedStyle(it).textDecorationLine === "underline")
        .map((it) => it.id || it.dataset.sentence),
    );
  expect(lit).toEqual(["s-ministry-says-homs-stable", "ministry-says-homs-stable"]);
});

test("it has all that a lesson has: the quiz, the ways to the notes, the switch for what is known now", async ({
  page,
}) => {
  await page.goto(`${lesson}with/ar/`);
  await expect(page.getByRole("link", { name: "Start the quiz" })).toBeVisible();
  await expect(page.locator(".doors a")).toHaveCount(5);
  await expect(page.getByRole("button", { name: "Hide what we know now" })).toBeVisible();
});

test("no id stands twice, and every sentence is there in both editions", async ({ page }) => {
  for (const address of [`${lesson}with/ar/`, `${lesson}plain/with/standard/`]) {
    await page.goto(address);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const names = ids.filter((id) => id.startsWith("s-")).map((id) => id.slice(2));
    expect(
      await page.locator("[data-sentence]").evaluateAll((all) => all.map((it) => it.dataset.sentence)),
    ).toEqual(names);
  }
});

test("a page names itself and the same two editions in the other order", async ({ page }) => {
  for (const [address, languages] of [
    [`${lesson}with/ar/`, { en: `${lesson}with/ar/`, ar: `${lesson}ar/with/standard/` }],
    [`${lesson}plain/with/ar/`, { "en-simple": `${lesson}plain/with/ar/`, ar: `${lesson}ar/with/plain/` }],
  ] as const) {
    await page.goto(address);
    const alternates = await page
      .locator("link[rel=alternate][hreflang]:not([hreflang=x-default])")
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).pathname]),
      );
    expect(Object.fromEntries(alternates)).toEqual(languages);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("terms and speakers lead to their whole notes, and these lead back", async ({ page }) => {
    await page.goto(`${lesson}with/ar/`);
    await page.locator(".pairs [lang=ar] a.term").first().click();
    await expect(page).toHaveURL(/\/ar\/words\/#term-/);
    await expect(page.locator(":target dd")).toBeInViewport();
    await page.locator(":target [data-in-place] a").first().click();
    await expect(page).toHaveURL(/\/ar\/#s-/);
    await page.goto(`${lesson}with/ar/`);
    await officersLink(page).click();
    await expect(page).toHaveURL(`${lesson}claims/#claim-departure`);
    await page.locator("#claim-departure .claim-then > [data-in-place] a").first().click();
    await expect(page.locator("#s-army-officers-say-assad-left")).toBeInViewport();
  });
});
