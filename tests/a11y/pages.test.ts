import { addresses, lesson, quiz, timeFor, visits } from "../addresses.ts";
import { chooseDisplay, rootTextSize } from "../display-choices.ts";
import { laterKnowledgeIn } from "../later-knowledge.ts";
import { expect, test } from "../page-test.ts";
import { widenTextSpacing, widerThanWindow } from "../page-width.ts";
import { expectAccessible, expectAccessibleByStyle, expectContrast } from "./axe.ts";
import { structureFaults } from "./structure.ts";

const desktop = { width: 1280, height: 720 };

/** One page of each kind in each language: every text is checked there, and in every theme. */
const oneOfEachKind = new Set(
  ["", "ar/"].flatMap((language) => [
    ...[`/${language}`, `/glossary/${language}`, `/glossary/hts/${language}`, `/quiz/${language}`],
    ...[`${lesson}${language}`, `${lesson}${language}about/`, `${lesson}${language}with/plain/`],
    ...["", "worksheet/", "worksheet/key/", "cards/"].map((page) => `${quiz}${language}${page}`),
  ]),
);

/** Whether an address is that of a glossary entry. They are many and alike: axe checks one in each language. */
const isTerm = (address: string) => /^\/glossary\/(?!ar\/)[^/]+\//.test(address);

for (const { name, addresses: pages } of [
  ...visits,
  { name: "a page that does not exist", addresses: ["/nowhere/"] },
])
  test(`${name}: accessible in every theme, fits any window and text size, and can hide later knowledge`, async ({
    page,
  }) => {
    test.setTimeout(timeFor(pages));
    for (const address of pages)
      await test.step(address, async () => {
        await page.setViewportSize(desktop);
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(address);
        if (oneOfEachKind.has(address)) await expectAccessible(page);
        else if (isTerm(address)) expect(await structureFaults(page)).toEqual([]);
        else await expectAccessibleByStyle(page);
        await page.emulateMedia({ colorScheme: "dark" });
        if (oneOfEachKind.has(address) || !isTerm(address)) await expectContrast(page);
        if (oneOfEachKind.has(address))
          for (const theme of ["sepia", "contrast"] as const) {
            await chooseDisplay(page, { theme });
            await expectContrast(page);
          }

        await page.setViewportSize({ width: 320, height: 640 });
        expect.soft(await widerThanWindow(page), "at 320 px").toEqual([]);
        await widenTextSpacing(page);
        expect.soft(await widerThanWindow(page), "at 320 px with wide text spacing").toEqual([]);

        await page.setViewportSize({ width: 640, height: 800 });
        await chooseDisplay(page, { knownNow: false });
        await page.reload();
        await expect(page.locator("html")).toHaveAttribute("data-hide-known");
        expect.soft(await laterKnowledgeIn(page), "with later knowledge hidden").toEqual([]);

        const before = await rootTextSize(page);
        await chooseDisplay(page, { textSize: 200 });
        expect(await rootTextSize(page)).toBeCloseTo(2 * before, 1);
        expect.soft(await widerThanWindow(page), "at 640 px with text of twice the size").toEqual([]);
        await page.evaluate(() => localStorage.clear());
      });
  });

for (const { language, text } of [
  { language: "en", text: "The train leaves in the morning." },
  { language: "ar", text: "يغادر القطار في الصباح." },
])
  test(`pale text is found in ${language}`, async ({ page }) => {
    await page.setContent(
      `<html lang="${language}"><title>Trains</title><body style="background: #fff"><p style="color: #ccc">${text}</p>`,
    );
    await expect(expectContrast(page)).rejects.toThrow(/color-contrast/);
  });

test("faults in the structure of a page are found", async ({ page }) => {
  await page.setContent(`<html><body><main><h1 id="twice">One</h1><h1>One more</h1><h5 id="twice">Five</h5><button></button>
    <img src="data:,"><input><ul><p>No item</p></ul><p aria-describedby="nowhere" tabindex="3" lang="">Text</p></main>`);
  expect((await structureFaults(page)).map((fault) => fault.split(":")[0])).toEqual([
    ...["no language", "no title", "not one first heading", "a heading level is skipped"],
    "an id stands twice",
    ...["a reference leads nowhere", "a link or button has no name", "a picture has no alternative"],
    ...["a control has no label", "a list has something else than items", "a language tag is empty"],
    "a tab index is positive",
  ]);
});

test("every theme is checked on a page of each kind that the site has", () => {
  const listed = new Set(visits.flatMap(({ addresses: pages }) => pages));
  expect([...oneOfEachKind].filter((address) => !listed.has(address))).toEqual([]);
});

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
