import { addresses } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { expectAccessible } from "./axe.ts";

for (const address of [...addresses, "/nowhere/"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${address} has nothing that axe objects to, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectAccessible(page);
    });
  }
}

test("the sitemap names every page of the contract", () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      "/",
      "/glossary/",
      "/lessons/damascus-december-2024/",
      "/lessons/damascus-december-2024/plain/",
      "/quiz/damascus-december-2024/",
      "/quiz/damascus-december-2024/worksheet/",
    ]),
  );
});
