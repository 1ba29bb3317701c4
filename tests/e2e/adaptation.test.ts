import { lesson, quiz } from "../addresses.ts";
import { termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";

// That every page fits 320 px, wide text spacing and text of twice the size is checked by tests/a11y/pages.test.ts.

test("dialogs fit 320 px and can be closed there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(lesson);
  await termLink(page, "hts").click();
  const box = await page.locator("[role=dialog]:not([hidden])").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  const close = await page.getByRole("button", { name: "Close" }).boundingBox();
  // Layout works in sixty-fourths of a pixel.
  expect(Math.round(Math.min(close?.width ?? 0, close?.height ?? 0))).toBeGreaterThanOrEqual(44);
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.locator("[role=dialog]:not([hidden])")).toHaveCount(0);
});

test("whatever can be pressed is 44 px, or 24 px within text", async ({ page }) => {
  for (const address of [lesson, quiz]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const small = await page.locator("button, .choice, summary, .button").evaluateAll((controls) =>
      controls
        .map((control) => ({ html: control.outerHTML.slice(0, 80), box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.round(Math.min(box.width, box.height)) < 44)
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  }
  await page.goto(lesson);
  await page.goto(`${lesson}claims/`);
  const tiny = await page.locator(".back-link, .note-pages a").evaluateAll((links) =>
    links
      .map((link) => ({ html: link.outerHTML, box: link.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ html }) => html),
  );
  expect(tiny).toEqual([]);
});

test("in forced colours, terms, choices and verdicts still look different", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(lesson);
  const term = page.locator("a.term").first();
  expect(await term.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe("underline");
  await page.goto(quiz);
  await page
    .locator("[data-question]:visible")
    .getByLabel("Rebels entering the city", { exact: true })
    .check();
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(page.locator("[data-verdict=wrong]")).toHaveText("✗ Incorrect");
  await expect(page.locator("[data-verdict=missed]")).toHaveText("✓ Correct answer");
  expect(
    await page
      .locator(".choices .choice")
      .first()
      .evaluate((choice) => getComputedStyle(choice).borderTopStyle),
  ).not.toBe("none");
});

test("on paper there is the text with its glossary, and nothing to press", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(lesson);
  await page.waitForSelector(".site-footer[data-mounted]");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#term-hts")).toBeVisible();
  await expect(page.locator("#claim-departure")).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("on paper, paragraphs are apart, and what is folded on screen is open", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(lesson);
  const gaps = await page.locator(".article-text").evaluateAll((sections) =>
    sections.flatMap((section) => {
      const paragraphs = [...section.querySelectorAll(":scope > p")].map((it) => it.getBoundingClientRect());
      return paragraphs.slice(1).map(({ top }, index) => top - (paragraphs[index]?.bottom ?? 0));
    }),
  );
  expect(gaps.length).toBeGreaterThan(5);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  await page.goto(`${lesson}claims/`);
  const speakers = page.locator(".claims-speakers");
  await expect(speakers.locator("dd").first()).toBeVisible();
  expect(
    await speakers.locator("summary").evaluate((summary) => getComputedStyle(summary, "::before").display),
  ).toBe("none");
});

for (const [address, editions] of [
  [`${lesson}about/`, ["Standard English", "Plain English", "Arabic"]],
  [`${lesson}ar/about/`, ["الإنجليزية", "الإنجليزية المبسّطة", "العربية"]],
] as const) {
  for (const settings of ["{}", '{"textSize":200}']) {
    test(`${address}: at 320 px the figures stand edition by edition, no word cut, and stay a table, ${settings}`, async ({
      page,
    }) => {
      await page.addInitScript((kept) => localStorage.setItem("sidelight-preferences", kept), settings);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(address);
      const table = page.getByRole("table");
      await expect(table.getByRole("columnheader")).toHaveText([/./, ...editions]);
      await expect(table.getByRole("row")).toHaveCount(7);
      await expect(table.getByRole("rowheader")).toHaveCount(6);
      // Every block has the figures of one edition: the heads and the figures below them, from top to bottom.
      const tops = await table.evaluate((it) =>
        [2, 3, 4].map((column) =>
          [...it.querySelectorAll(`[role=row] > :nth-child(${column})`)].map(
            (cell) => cell.getBoundingClientRect().top,
          ),
        ),
      );
      expect(tops.flat()).toEqual(tops.flat().toSorted((a, b) => a - b));
      const cut = await table.evaluate((it) => {
        const range = document.createRange();
        return [...it.querySelectorAll("[role=columnheader]:not(:first-child), [role=cell]")].flatMap(
          (cell) =>
            [...cell.childNodes]
              .filter((node) => node.nodeType === Node.TEXT_NODE)
              .flatMap((text) =>
                [...(text.textContent ?? "").matchAll(/\S+/g)].filter((word) => {
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  const boxes = [...range.getClientRects()];
                  return new Set(boxes.map(({ top }) => Math.round(top))).size > 1;
                }),
              )
              .map(([word]) => word),
        );
      });
      expect(cut).toEqual([]);
    });
  }
}
