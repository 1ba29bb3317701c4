import { addresses, timeFor, visits } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { expectAccessible } from "./axe.ts";

for (const { name, addresses: pages } of [
  ...visits,
  { name: "a page that is not there", addresses: ["/nowhere/"] },
]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name}: nothing that axe objects to, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(timeFor(pages));
      await page.emulateMedia({ colorScheme });
      // Pages of terms differ in their words only, so that a few show what the dark does to them.
      for (const address of colorScheme === "dark" ? pages.slice(0, 5) : pages)
        await test.step(address, async () => {
          await page.goto(address);
          await expectAccessible(page);
        });
    });
  }
}

test("the sitemap names every page of the contract", () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      ...["/", "/ar/", "/glossary/", "/glossary/ar/", "/glossary/hts/", "/glossary/hts/ar/"],
      ...["", "plain/", "ar/", "about/", "ar/about/"].map(
        (rest) => `/lessons/damascus-december-2024/${rest}`,
      ),
      ...["", "plain/", "ar/"].flatMap((rest) => [
        `/quiz/reading-breaking-news/${rest}`,
        `/quiz/reading-breaking-news/${rest}worksheet/`,
      ]),
    ]),
  );
});
