import { expect, type Page, test } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { termLink } from "../note-links.ts";

// Not the usual test: these pages are made to throw, and to ask for what is not there.

const notice = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "Part of this page isn’t working." });

/** Answers the request for an island with another script, or with nothing. */
const replaceIsland = (page: Page, name: string, script: string | undefined) =>
  page.route(new RegExp(`/islands/${name}-[A-Z0-9]{8}\\.js$`), (route) =>
    script === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script }),
  );

const faults = {
  "cannot be fetched": undefined,
  "is no script": "<!doctype html>",
  "throws as it is read": "throw new Error('broken')",
  "throws as it starts": "export default () => { throw new Error('broken') }",
} as const;

for (const [fault, script] of Object.entries(faults)) {
  test(`an island that ${fault} leaves links that work, and a page that says so`, async ({ page }) => {
    await replaceIsland(page, "lesson", script);
    await page.goto(lesson);
    await expect(notice(page)).toBeVisible();
    await termLink(page, "hts").click();
    await expect(page).toHaveURL(/#/);
    await expect(page.locator("[role=dialog]:not([hidden])")).toHaveCount(0);
    await page.goBack();
    // The other islands are there.
    await expect(page.locator("[data-island=page][data-mounted]")).toHaveCount(1);
  });

  test(`a quiz whose island ${fault} leads to the worksheet, and says so`, async ({ page }) => {
    await replaceIsland(page, "practice", script);
    await page.goto(quiz);
    await expect(notice(page)).toBeVisible();
    await page.locator("#q-who-told-reuters").getByLabel("Two senior army officers").check();
    await expect(
      page.getByRole("link", { name: /all questions and their answers on one page/ }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Check answer" }).click();
    // By a form of its own, which carries no answer.
    await expect(page).toHaveURL(`${quiz}worksheet/?`);
  });
}

test("an island that throws later makes the page say so, and reloading helps", async ({ page }) => {
  const broken =
    "export default (root) => root.addEventListener('click', () => { throw new Error('broken') })";
  await replaceIsland(page, "practice", broken);
  await page.goto(`${quiz}?seed=4711`);
  await page.waitForSelector("#practice[data-mounted]");
  await expect(notice(page)).toBeHidden();
  await page.locator("#q-who-told-reuters").getByLabel("Two senior army officers").check();
  await expect(notice(page)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("link", { name: "Reload the page to try again." }).click();
  await page.waitForSelector("#practice[data-mounted]");
  await expect(notice(page)).toBeHidden();
});

test("an island whose part cannot be fetched when it is wanted says so", async ({ page }) => {
  await page.goto(lesson);
  await page.waitForSelector(".lesson-page[data-mounted]", { state: "attached" });
  await page.evaluate(() => {
    Promise.reject(
      new Error("Failed to fetch dynamically imported module: http://x/islands/shared-ABCD1234.js"),
    );
  });
  await expect(notice(page)).toBeVisible();
});

test("what an extension of the browser throws is not the page's", async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener("error", () => setTimeout(resolve), { once: true });
        setTimeout(() => {
          throw new Error("of an extension");
        });
      }),
  );
  await expect(notice(page)).toBeHidden();
});

test("the error message disappears when the island loads after all", async ({ page }) => {
  await replaceIsland(page, "preferences", undefined);
  await page.goto("/");
  await page.getByRole("button", { name: "Display" }).hover();
  await expect(notice(page)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Display" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(notice(page)).toBeHidden();
});
