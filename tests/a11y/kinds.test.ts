import type { Page } from "@playwright/test";
import type { Question } from "@sidelight/content";
import { optionsOf, questionKinds } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { choose, rightAnswer } from "../e2e/answering.ts";
import { expect, test } from "../page-test.ts";
import { firstOfKind } from "../practice-questions.ts";
import { expectAccessible } from "./axe.ts";

/** As many wrong choices as a question takes, or a text that is none of those accepted. */
const wrongAnswer = (question: Parameters<typeof rightAnswer>[0]): readonly string[] => {
  if (question.kind === "short-text" || question.kind === "open-response") return ["text=Nobody knows"];
  const wrong = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
    correct ? [] : [choice],
  );
  if (question.kind === "order") return rightAnswer(question).toReversed().slice(0, 1);
  const fields = new Set(rightAnswer(question).map((choice) => choice.split("=")[0]));
  return rightAnswer(question)[0]?.includes("=")
    ? [...fields].flatMap((field) => wrong.find((choice) => choice.startsWith(`${field}=`)) ?? [])
    : wrong.slice(0, rightAnswer(question).length);
};

/** Opens the quiz at its first question of a kind. */
const openKind = async (page: Page, kind: Question["kind"], address: string) => {
  const { id, question } = firstOfKind(address, kind);
  await page.goto(`${address}#q-${id}`);
  await expect(page.locator(`#q-${id} h2`)).toBeFocused();
  return { id, question, submit: page.locator(`#q-${id} button[type=submit]`) };
};

for (const [kind, theme, edition] of questionKinds.flatMap((it) => [
  [it, "light", ""] as const,
  [it, "dark", "ar/"] as const,
]))
  test(`${kind}, ${theme} ${edition}: accessible from the blank question to the feedback`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: chosen }));
    }, theme);
    const { id, question, submit } = await openKind(page, kind, `${quiz}${edition}`);
    await expectAccessible(page, "#practice");
    await submit.click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await expectAccessible(page, "#practice");
    await choose(page, id, wrongAnswer(question));
    await submit.click();
    await expect(page.locator(`#q-${id} .feedback h3`)).toBeFocused();
    await expectAccessible(page, "#practice");
    await page.locator(`#q-${id} .feedback button`).first().click();
    await expect(page.locator("[role=dialog]:not([hidden]) mark").first()).toBeVisible();
    await expectAccessible(page, "[role=dialog]:not([hidden])");
  });

for (const kind of questionKinds)
  test(`${kind}: accessible after a correct answer`, async ({ page }) => {
    const { id, question, submit } = await openKind(page, kind, quiz);
    await choose(page, id, rightAnswer(question));
    await submit.click();
    await expect(page.locator(`#q-${id} .feedback`)).toHaveAttribute("data-outcome", /^(right|own)$/);
    await expectAccessible(page, "#practice");
  });
