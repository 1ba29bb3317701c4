import type { Page } from "@playwright/test";
import { questionKinds } from "@sidelight/content/questions";
import { lesson, quiz } from "../addresses.ts";
import { test as base, expect } from "../page-test.ts";
import { check, choose, finishWithOneWrong, questionsIn, rightAnswer } from "./answering.ts";

/** A test that fails on one report of a violated policy, from any page that it opens. */
const test = base.extend<{ violations: string[] }>({
  violations: [
    async ({ page }, use) => {
      const violations: string[] = [];
      await page.exposeFunction("report", (violation: string) => violations.push(violation));
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
          (globalThis as unknown as { report: (violation: string) => void }).report(
            `${location.pathname}: ${effectiveDirective} refused ${blockedURI} ${sample}`,
          ),
        ),
      );
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

/** Every kind of page of both apps. */
const kindsOfPages = [
  "/",
  "/ar/",
  lesson,
  `${lesson}plain/`,
  `${lesson}ar/`,
  `${lesson}with/ar/`,
  `${lesson}about/`,
  "/glossary/",
  "/glossary/hts/",
  "/quiz/",
  quiz,
  `${quiz}ar/`,
  `${quiz}worksheet/`,
  `${quiz}worksheet/key/`,
  `${quiz}cards/`,
  "/nowhere/",
];

/** Loads all islands of a page but those that wait for a touch, as a reader does who stays for a moment. */
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator("[data-island]:not([data-lazy], [data-mounted])")).toHaveCount(0);
};

for (const address of kindsOfPages)
  test(`${address}: islands, dialogs and printing obey the policy`, async ({ page }) => {
    await open(page, address);
    // The display dialog, and one of each kind of note.
    const openers = ["[data-island=preferences] button", "a.term[href]", "a.attribution"];
    for (const opener of openers) {
      const control = page.locator(opener).first();
      if ((await control.count()) === 0) continue;
      await control.click();
      await expect(page.locator("[role=dialog]:not([hidden])")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator("[role=dialog]:not([hidden])")).toHaveCount(0);
    }
    const folded = page.locator("details:not([open]) > summary:visible");
    for (let more = 3; more > 0 && (await folded.count()) > 0; more -= 1) await folded.first().click();
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
  });

test("answering every kind of question obeys the policy", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, quiz);
  const questions = Object.entries(await questionsIn(page));
  for (const kind of questionKinds) {
    const [id, question] = questions.find(([, it]) => it.kind === kind) ?? [];
    if (!id || !question) throw new Error(`No question of the kind ${kind} in ${quiz}.`);
    await page.goto("about:blank");
    await page.goto(`${quiz}#q-${id}`);
    await expect(page.locator(`#q-${id} h2`)).toBeFocused();
    await choose(page, id, rightAnswer(question));
    await check(page).click();
    await expect(page.locator(`#q-${id} [data-feedback], .feedback`).first()).toBeVisible();
  }
});

test("a finished test, its files and cards obey the policy", async ({ page }) => {
  await open(page, quiz);
  await finishWithOneWrong(page);
  await expect(page.getByText("Gave one speaker’s words to another")).toBeVisible();
  for (const button of await page.getByRole("button", { name: /^(Export|Download|Save)/ }).all()) {
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(await file.path()).toBeTruthy();
  }
  await open(page, `${quiz}cards/`);
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Good/ }).click();
  await page.getByText("Move your cards to another device").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export cards" }).click(),
  ]);
  await page.getByLabel("Import cards from a file:").setInputFiles(await file.path());
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /cards?/ })
      .first(),
  ).toBeVisible();
});

base(
  "a script, a style and a place to send to that are not the page's own are refused",
  async ({ browser, baseURL }) => {
    const page = await browser.newPage();
    await page.goto(`${baseURL}/`);
    const refused = await page.evaluate(async () => {
      const reports: string[] = [];
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        reports.push(effectiveDirective),
      );
      const add = (parent: Element, name: string, text: string) => {
        const element = document.createElement(name);
        element.append(text);
        parent.append(element);
      };
      add(document.head, "style", "body { display: none }");
      add(document.head, "script", "document.title = 'taken over'");
      document.body.setAttribute("style", "display: none");
      await fetch("http://127.0.0.1:9/").catch(() => {});
      try {
        document.body.innerHTML = "<b>x</b>";
      } catch (error) {
        reports.push((error as Error).name);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { reports, title: document.title, shown: getComputedStyle(document.body).display };
    });
    expect([...new Set(refused.reports)].sort()).toEqual([
      "TypeError",
      "connect-src",
      "require-trusted-types-for",
      "style-src-attr",
      "style-src-elem",
    ]);
    expect(refused.title).not.toBe("taken over");
    expect(refused.shown).not.toBe("none");
    await page.close();
  },
);

base("the server says the page's policy too, with who may show the page in a frame", async ({ request }) => {
  for (const address of kindsOfPages) {
    const answer = await request.get(address);
    const headers = answer.headers();
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await answer.text()) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'strict-dynamic' 'sha256-/);
    expect(headers["content-security-policy"]).toBe(`${policy}; frame-ancestors 'self'`);
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});
