import type { Page } from "@playwright/test";
import { expect, test } from "../page-test.ts";
import {
  answerIn,
  editions,
  gradebook,
  type LmsLedger,
  openPlatform,
  questionsOf,
} from "./scorm-platform.ts";

const kinds = {
  "2004": { api: "API_1484_11", begin: "Initialize" },
  "1.2": { api: "API", begin: "LMSInitialize" },
} as const;
const other = { "2004": "1.2", "1.2": "2004" } as const;

/** Puts a platform of another edition beside the one that plays, which notes whether it was asked. */
const beside = (version: keyof typeof kinds) =>
  `window.askedBeside = 0;
   window.${kinds[version].api} = new Proxy({}, { get: () => () => { window.askedBeside += 1; return "true"; } });`;
const asked = (page: Page) => page.evaluate(() => (window as never as { askedBeside: number }).askedBeside);

/** A platform that does not write each of its own errors to the console. */
const quiet = "platform.settings = { logLevel: 5 };";

/** Answers in one's own words, and gives what the platform was told of it. */
const write = async (quiz: Page, ledger: () => Promise<LmsLedger>, text: string) => {
  const questions = await questionsOf(quiz);
  for (const [id, question] of Object.entries(questions)) {
    if (question.kind !== "open-response") {
      await quiz.getByRole("button", { name: "Skip for now" }).click();
      continue;
    }
    await quiz.locator(`#q-${id} textarea`).fill(text);
    await quiz.getByRole("button", { name: "Check answer" }).click();
    break;
  }
  const list = (await ledger()).interactions as { readonly childArray?: readonly unknown[] };
  const [answer] = Object.values(list.childArray ?? list) as {
    readonly learner_response?: string;
    readonly student_response?: string;
  }[];
  return answer?.learner_response ?? answer?.student_response ?? "";
};

for (const version of editions) {
  test(`the package for SCORM ${version} talks to its own edition where a platform offers both`, async ({
    page,
  }) => {
    const { quiz, ledger } = await openPlatform(page, version, {}, beside(other[version]));
    await expect(quiz.getByText("Your learning platform is saving your progress.")).toBeVisible();
    const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
    await answerIn(quiz, id, question);
    expect((await ledger()).suspend_data).toMatch(/^S2/);
    expect(await asked(page)).toBe(0);
  });

  test(`the package for SCORM ${version} uses a session that the platform has open already`, async ({
    page,
  }) => {
    const { quiz, ledger } = await openPlatform(
      page,
      version,
      {},
      `${quiet} platform.${kinds[version].begin}("");`,
    );
    await expect(quiz.getByText("Your learning platform is saving your progress.")).toBeVisible();
    const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
    await answerIn(quiz, id, question);
    expect((await ledger()).suspend_data).toMatch(/^S2/);
  });

  test(`SCORM ${version}: a page that comes back out of the browser’s cache asks the platform for a session again`, async ({
    page,
  }) => {
    const { quiz, ledger } = await openPlatform(page, version, {}, quiet);
    await expect(quiz.getByText("Your learning platform is saving your progress.")).toBeVisible();
    await Promise.all([
      page.waitForEvent("framenavigated"),
      quiz.evaluate(() => {
        dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      }),
    ]);
    await quiz.waitForSelector("#practice[data-mounted]");
    if (version === "2004")
      return expect(
        quiz.getByText("didn’t start this quiz, so your answers aren’t sent to it."),
      ).toBeVisible();
    // This platform goes on taking values in 1.2 after the end, so the quiz goes on giving them.
    const [[id = "", question] = []] = Object.entries(await questionsOf(quiz));
    await answerIn(quiz, id, question);
    expect(gradebook(await ledger()).interactions).toEqual([`${id} correct`]);
  });
}

test("700 characters in one’s own words arrive whole in SCORM 2004", async ({ page }) => {
  const { quiz, ledger } = await openPlatform(page, "2004");
  expect(await write(quiz, ledger, "x".repeat(700))).toBe("x".repeat(700));
  await expect(quiz.getByText("only part of")).toHaveCount(0);
});

test("in SCORM 1.2 as much of them arrives as it takes, and the page says so", async ({ page }) => {
  const { quiz, ledger } = await openPlatform(page, "1.2");
  expect(await write(quiz, ledger, "x".repeat(700))).toBe(`${"x".repeat(254)}…`);
  await expect(
    quiz.getByText(
      "Your learning platform takes up to 255 characters an answer, so it has only part of 1 long answer. The whole text is still here.",
    ),
  ).toBeVisible();
});

test("an answer of several lines arrives on a platform that takes no line breaks", async ({ page }) => {
  const { quiz, ledger } = await openPlatform(page, "2004", {}, quiet);
  expect(await write(quiz, ledger, "First line.\n\nSecond line.")).toBe("First line. Second line.");
});
