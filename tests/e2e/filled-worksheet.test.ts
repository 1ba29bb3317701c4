import type { Locator, Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";

const long = `${"A sentence of my own. ".repeat(30)}The end.`;

const each = async (locator: Locator, act: (control: Locator) => Promise<unknown>) => {
  const all = await locator.all();
  expect(all.length).toBeGreaterThan(0);
  for (const control of all) await act(control);
};

/** Fills every field of a sheet, and chooses the first option of each question. */
const fill = async (page: Page) => {
  await each(page.locator(".written input"), (field) => field.fill("Homs"));
  await each(page.locator(".written textarea"), (field) => field.fill(long));
  await each(page.locator(".question select"), (field) => field.selectOption({ index: 1 }));
  await each(page.locator(".choices"), (options) => options.locator("input").first().check());
};

const filled = ".written :is(input, textarea), .question select";

/** How a browser would draw what stands in fields: the colours, each once. */
const colours = (page: Page, fields: string) =>
  page
    .locator(fields)
    .evaluateAll((all) => [
      ...new Set(
        all
          .filter((it) => it.checkVisibility())
          .map((it) => `${getComputedStyle(it).color} ${getComputedStyle(it).opacity}`),
      ),
    ]);

for (const language of ["", "ar/"]) {
  const sheet = `${quiz}${language}worksheet/`;

  test.describe(`${sheet} without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("what was typed or chosen is printed in ink, and what was not is a line to write on", async ({
      page,
    }) => {
      await page.goto(sheet);
      await page.emulateMedia({ media: "print" });
      expect(await colours(page, ".question select")).toEqual(["rgba(0, 0, 0, 0) 1"]);
      await page.emulateMedia({ media: "screen" });
      await fill(page);
      await page.emulateMedia({ media: "print" });
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await colours(page, filled)).toEqual([`${ink} 1`]);
      const cut = await page
        .locator(".written textarea")
        .evaluateAll((all) => all.filter((it) => it.scrollHeight > it.clientHeight + 2).length);
      expect(cut).toBe(0);
    });
  });

  test(`${sheet}: a long answer is printed whole, as text`, async ({ page }) => {
    await page.goto(sheet);
    await page.waitForSelector(".site-footer[data-mounted]");
    await fill(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(filled).first()).toBeHidden();
    const printed = page.locator(".printed-answer");
    expect(await printed.count()).toBe(await page.locator(filled).count());
    await expect(printed.filter({ hasText: "The end." }).first()).toBeVisible();
    expect(await printed.filter({ hasText: "The end." }).first().textContent()).toBe(long);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".written textarea").first()).toHaveValue(long);
    await expect(printed).toHaveCount(0);
  });
}

const isBlack = (colour: string) => {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.max(red, green, blue) < 60 && alpha === 1;
};

/** How marks would be printed: their colour, each once, and whether they are drawn at all. */
const marks = (page: Page, boxes: string) =>
  page.locator(boxes).evaluateAll((all) => [
    ...new Set(
      all
        .filter((it) => it.checkVisibility())
        .map((it) => {
          const { accentColor, appearance, opacity } = getComputedStyle(it);
          return `${accentColor}|${appearance}|${opacity}`;
        }),
    ),
  ]);

for (const large of [false, true]) {
  test(`in the dark theme${large ? ", in large print" : ""}, everything chosen or typed is black on paper`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("sidelight-preferences", '{"theme":"dark"}'));
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${quiz}worksheet/`);
    await page.waitForSelector(".site-footer[data-mounted]");
    if (large) await page.getByLabel("Large print: at least 18 points on paper").check();
    await fill(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const colour of await colours(page, filled)) expect(isBlack(colour.replace(/ 1$/, ""))).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const printed = await page.locator(".printed-answer:visible").evaluateAll((all) =>
      all.map((it) => {
        const { color, fontSize } = getComputedStyle(it);
        return { color, points: Number.parseFloat(fontSize) * 0.75 };
      }),
    );
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter(({ color }) => !isBlack(color))).toEqual([]);
    expect(printed.filter(({ points }) => points < (large ? 17.9 : 10))).toEqual([]);
    for (const type of ["radio", "checkbox"]) {
      const [mark = "", ...others] = await marks(page, `.question .choices [type=${type}]:checked`);
      expect(others).toEqual([]);
      const [colour = "", appearance, opacity] = mark.split("|");
      expect(isBlack(colour)).toBe(true);
      expect(appearance).not.toBe("none");
      expect(opacity).toBe("1");
    }
  });
}

for (const language of ["", "ar/"]) {
  test(`${language || "en"}: a position is printed where the line begins, and is as long as the line`, async ({
    page,
  }) => {
    await page.goto(`${quiz}${language}worksheet/`);
    await page.waitForSelector(".site-footer[data-mounted]");
    const positions = page.locator(".ordered select");
    await positions.first().selectOption({ index: 1 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const text = page.locator(".ordered .printed-answer").first();
    await expect(text).toHaveText(language ? "١" : "1");
    expect(await text.evaluate((it) => getComputedStyle(it).direction)).toBe(language ? "rtl" : "ltr");
    const start = (locator: Locator) =>
      locator.evaluate((it) => {
        const { left, right, width } = it.getBoundingClientRect();
        return { start: document.dir === "rtl" ? right : left, width };
      });
    const [written, line] = [await start(text), await start(positions.nth(1))];
    expect(Math.abs(written.start - line.start)).toBeLessThan(2);
    expect(Math.abs(written.width - line.width)).toBeLessThan(20);
  });
}

test("what is not answered is a line, a box or a circle to write on", async ({ page }) => {
  await page.goto(`${quiz}worksheet/`);
  await page.waitForSelector(".site-footer[data-mounted]");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  for (const field of [".written input", ".question select"])
    expect(
      await page
        .locator(field)
        .evaluateAll((all) => all.filter((it) => getComputedStyle(it).borderBlockEndWidth === "0px").length),
    ).toBe(0);
  const box = page.locator(".written textarea").first();
  await expect(box).toBeVisible();
  expect(await box.evaluate((it) => getComputedStyle(it).borderInlineStartWidth)).not.toBe("0px");
  expect(await colours(page, ".question select")).toEqual(["rgba(0, 0, 0, 0) 1"]);
  const boxes = await marks(page, ".question .choices input");
  expect(boxes.map((it) => it.split("|").slice(1).join(" "))).toEqual(["auto 1"]);
});

test("the practice page prints what was chosen, with how sure one is", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  const question = page.locator("#q-who-told-reuters");
  await question.locator(".choices").first().locator("input").first().check();
  const sure = question.locator(".confidence input").first();
  await sure.check();
  await page.emulateMedia({ media: "print" });
  await expect(sure).toBeVisible();
  await expect(sure).toBeChecked();
  const all = await marks(page, "#q-who-told-reuters input:checked");
  expect(all).toHaveLength(1);
  expect(isBlack(all[0]?.split("|")[0] ?? "")).toBe(true);
  // Once it is checked, the feedback says it in words.
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Check answer" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(sure).toBeHidden();
  await expect(question.locator(".feedback")).toBeVisible();
  await expect(question.locator(".choices input:checked").first()).toBeVisible();
});

test("a typed answer that was checked is printed in black too", async ({ page }) => {
  await page.goto(quiz);
  const id = await page.locator('[data-kind="short-text"]').first().getAttribute("data-question");
  await page.goto("about:blank");
  await page.goto(`${quiz}#q-${id}`);
  await page.waitForSelector("#practice[data-mounted]");
  const field = page.locator(`#q-${id} .written input`);
  await field.fill("Nobody knows");
  await page.getByRole("button", { name: "Check answer" }).click();
  await expect(field).toBeDisabled();
  // The island of the display settings also writes out what is printed.
  await page.waitForSelector(".site-footer[data-mounted]");
  await page.emulateMedia({ media: "print" });
  // The colour fades from that of the screen.
  await expect
    .poll(async () => isBlack((await colours(page, `#q-${id} .written input`))[0]?.replace(/ 1$/, "") ?? ""))
    .toBe(true);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(`#q-${id} .printed-answer`)).toHaveText("Nobody knows");
});

test("the key is printed in black, with the order that it is the key to", async ({ page }) => {
  await page.goto(`${quiz}worksheet/key/?seed=4711`);
  const seed = page.locator("[data-seed]").first();
  await expect(seed).toHaveText("4711");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(seed).toBeVisible();
  const inks = await page
    .locator(".key :is(p, li, strong)")
    .evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).color))]);
  expect(inks.filter((colour) => !isBlack(colour))).toEqual([]);
});

test("an attempt on paper has no buttons", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Check answer" })).toBeHidden();
  await expect(page.locator("#q-who-told-reuters h2")).toBeVisible();
});
