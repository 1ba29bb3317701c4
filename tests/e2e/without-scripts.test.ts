import { lesson, quiz, timeFor, visits } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

test.use({ javaScriptEnabled: false });

test("a lesson reads and works: text, glossary, plain edition, the way to the quiz", async ({ page }) => {
  await page.goto(lesson);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.getByRole("button", { name: "Display" })).toHaveCount(0);
  await termLink(page, "hts").click();
  await expect(page).toHaveURL(`${lesson}words/#term-hts`);
  await expect(page.locator("#term-hts dd")).toContainText("An armed group");
  await page.locator("#term-hts [data-in-place] a").first().click();
  await expect(page).toHaveURL(`${lesson}#s-hts-says-forces-moving`);
  await page.getByRole("link", { name: "Plain English", exact: true }).click();
  await expect(page.locator("#s-ministry-says-homs-stable")).toContainText("had said the opposite");
  await page.getByRole("link", { name: "Start the quiz" }).click();
  await expect(page).toHaveURL(`${quiz}plain/`);
});

test("the quiz leads to the worksheet, where every answer can be opened", async ({ page }) => {
  await page.goto(quiz);
  await expect(page.locator("[data-question]:visible")).toHaveCount(1);
  await page
    .locator("[data-question]:visible")
    .getByLabel("Two senior army officers", { exact: true })
    .check();
  await page.getByRole("button", { name: "Check answer" }).click();
  // No answer gets into the address, and so into nobody's history or log.
  await expect(page).toHaveURL(/\/worksheet\/\??$/);
  await expect(page.locator("[data-question]:visible")).toHaveCount(questionCount);
  await page.getByText("Answer to question 1", { exact: true }).click();
  await expect(page.locator("details[open]")).toContainText("The report comes from two senior army officers");
  await page.locator("details[open]").getByRole("link", { name: "In the lesson" }).first().click();
  await expect(page).toHaveURL(/#s-army-officers-say-assad-left$/);
});

const pages = visits.flatMap(({ addresses }) => addresses);
const groups = Object.groupBy(pages, (address) => address.split("/")[1] || "home");

for (const [group, addresses = []] of Object.entries(groups))
  test(`every page of ${group} has its heading, and shows no control that needs scripts`, async ({
    page,
  }) => {
    test.setTimeout(timeFor(addresses));
    for (const address of addresses)
      await test.step(address, async () => {
        await page.goto(address, { waitUntil: "domcontentloaded" });
        await expect(page.locator("h1")).toBeVisible();
        await expect(page.locator(".scripts-only").filter({ visible: true })).toHaveCount(0);
      });
  });
