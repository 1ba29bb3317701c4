import type { Page } from "@playwright/test";
import { lesson, quiz } from "../addresses.ts";
import { termLink } from "../note-links.ts";
import { expect, test } from "../page-test.ts";
import { check, choose, questionsIn, rightAnswer } from "./answering.ts";

/** Takes away, before any script of the page runs, what came after the promised browsers. */
const forgetNewerFunctions = (page: Page) =>
  page.addInitScript(() => {
    const gone: readonly (readonly [object, readonly string[]])[] = [
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Promise, ["withResolvers", "try"]],
      [Array, ["fromAsync"]],
      [AbortSignal, ["timeout", "any"]],
      [URL, ["canParse", "parse"]],
      [RegExp, ["escape"]],
      [Array.prototype, ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]],
      [String.prototype, ["isWellFormed", "toWellFormed"]],
      [HTMLFormElement.prototype, ["requestSubmit"]],
      [Element.prototype, ["checkVisibility", "setHTML", "moveBefore", "ariaBusy", "ariaLabel"]],
      [Node.prototype, ["moveBefore"]],
      [Crypto.prototype, ["randomUUID"]],
      [Navigator.prototype, ["locks", "connection", "userActivation"]],
      [globalThis, ["structuredClone", "scheduler", "Iterator", "navigation", "requestIdleCallback"]],
    ];
    for (const [home, names] of gone)
      for (const name of names)
        if (!Reflect.deleteProperty(home, name)) throw new Error(`${name} cannot be taken away.`);
  });

/** As a browser without container queries, `:has()` and dynamic units reads the page. */
const forgetNewerStyles = (page: Page) =>
  page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text())
        .replaceAll("@container", "@x-container")
        .replaceAll("container-type", "x-container-type")
        .replaceAll(":has(", ":x-has(")
        .replace(/http-equiv="Content-Security-Policy"/, "");
      const { "content-security-policy": _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers, body: html });
    },
  );

test.describe("without newer functions", () => {
  test.beforeEach(({ page }) => forgetNewerFunctions(page));

  test("all questions can be answered, and the result is there", async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(quiz);
    await page.waitForSelector("#practice[data-mounted]");
    const questions = await questionsIn(page);
    const ids = Object.keys(questions);
    for (const [place, id] of ids.entries()) {
      const question = questions[id];
      if (!question) throw new Error(`There is no question ${id}.`);
      await expect(page.locator(`#q-${id}`)).toBeVisible();
      // The first one wrongly, so that there is something to look back on.
      if (place === 0) await page.locator(`#q-${id} input[name="answer-${id}"]`).last().check();
      else await choose(page, id, rightAnswer(question));
      await check(page).click();
      const last = place === ids.length - 1;
      await page.getByRole("button", { name: last ? "See your result" : "Next question" }).click();
    }
    await expect(page.locator(".results")).toBeVisible();
  });

  test("notes, display settings, the filter of claims and cards work", async ({ page }) => {
    await page.goto(lesson);
    await page.locator("a.term[href]").first().click();
    await expect(page.locator("[role=dialog]:not([hidden]) h2")).toBeFocused();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Display" }).first().click();
    await page.getByLabel("Dark").check();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("Escape");
    await page.goto(`${lesson}claims/?standing=statement`);
    await page.waitForSelector(".claims[data-mounted]");
    await page.goto(`${quiz}cards/`);
    await page.getByRole("button", { name: "Show answer" }).click();
    await page.getByRole("button", { name: /^Good/ }).click();
    await expect(page.locator("#due")).toHaveText("9 cards are due today");
  });

  test("a sheet has the order that is asked for, and large print", async ({ page }) => {
    await page.goto(`${quiz}worksheet/?seed=4711`);
    await page.waitForSelector("[data-island=worksheet][data-mounted]");
    await page.locator("#large-print").check();
    await expect(page.locator("html")).toHaveAttribute("data-large-print", "");
  });
});

test.describe("without newer styles", () => {
  test.use({ bypassCSP: true });
  test.beforeEach(({ page }) => forgetNewerStyles(page));

  for (const address of [
    lesson,
    `${lesson}ar/`,
    `${lesson}about/`,
    `${lesson}with/ar/`,
    quiz,
    `${quiz}ar/`,
    "/",
  ])
    for (const [width, textSize] of [
      [320, 100],
      [640, 200],
      [1280, 100],
    ] as const)
      test(`${address} fits ${width} px at ${textSize} %`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(
          (size) => localStorage.setItem("sidelight-preferences", `{"textSize":${size}}`),
          textSize,
        );
        await page.goto(address);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBeLessThanOrEqual(0);
      });

  test("large print also applies on paper", async ({ page }) => {
    await page.goto(`${quiz}worksheet/`);
    await page.waitForSelector("[data-island=worksheet][data-mounted]");
    await page.locator("#large-print").check();
    await page.emulateMedia({ media: "print" });
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await size()).toBe(24);
  });

  test("options have the letters that the Arabic key names", async ({ page }) => {
    await page.goto(`${quiz}ar/worksheet/`);
    const letters = await page
      .locator(".choices:not(.inline)")
      .first()
      .locator(".choice")
      .evaluateAll((choices) => choices.map((it) => getComputedStyle(it, "::before").content));
    expect(letters.slice(0, 3)).toEqual(['"أ"', '"ب"', '"ج"']);
  });
});

test.describe("in a browser older than the promise", () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn")));

  for (const [address, sentence] of [
    [lesson, "This browser is too old for our interactive parts"],
    [`${lesson}ar/`, "هذا المتصفح أقدم من أن يشغّل الأجزاء التفاعلية"],
    [quiz, "This browser is too old for our interactive parts"],
  ] as const)
    test(`${address} is the plain page, and says why`, async ({ page }) => {
      const scripts: string[] = [];
      page.on("request", (request) => request.url().includes("/islands/") && scripts.push(request.url()));
      await page.clock.install();
      await page.goto(address);
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.locator(".scripts-only:visible")).toHaveCount(0);
      await page.clock.runFor(1000);
      // Requests are reported in order, so one for a script would be reported before this one.
      await page.evaluate(() => fetch("/icon.svg"));
      expect(scripts).toEqual([]);
    });

  test("a term's link leads to its note, and the quiz to the worksheet", async ({ page }) => {
    await page.goto(lesson);
    await termLink(page, "hts").click();
    await expect(page).toHaveURL(`${lesson}words/#term-hts`);
    await expect(page.locator("[role=dialog]:not([hidden])")).toHaveCount(0);
    await page.goto(`${quiz}?seed=4711`);
    await expect(page.locator("html")).not.toHaveAttribute("data-resuming");
    await page.getByRole("link", { name: /all questions and their answers on one page/ }).click();
    await expect(page).toHaveURL(`${quiz}worksheet/`);
  });
});
