import { optionsOf, questionKinds } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { choose, questionsIn, rightAnswer } from "../e2e/answering.ts";
import { expect, test } from "../page-test.ts";
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

for (const [kind, theme, edition] of questionKinds.flatMap((it) => [
  [it, "light", ""] as const,
  [it, "dark", "ar/"] as const,
])) {
  test(`${kind}, ${theme} ${edition}: nothing that axe objects to, from unanswered to judged`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      // The blank page in between has no storage.
      if (location.protocol.startsWith("http"))
        localStorage.setItem("sidelight-preferences", JSON.stringify({ theme: chosen }));
    }, theme);
    await page.goto(`${quiz}${edition}`);
    const [id, question] =
      Object.entries(await questionsIn(page)).find(([, asked]) => asked.kind === kind) ?? [];
    if (!id || !question) throw new Error(`No question of the kind ${kind}.`);
    await page.goto("about:blank");
    await page.goto(`${quiz}${edition}#q-${id}`);
    await expect(page.locator(`#q-${id} h2`)).toBeFocused();
    await expectAccessible(page);
    const submit = page.locator(`#q-${id} button[type=submit]`);
    await submit.click();
    await expect(page.locator(".error-summary")).toBeFocused();
    await expectAccessible(page);
    await choose(page, id, wrongAnswer(question));
    await submit.click();
    await expect(page.locator(`#q-${id} .feedback h3`)).toBeFocused();
    await expectAccessible(page);
    await page.locator(`#q-${id} .feedback button`).first().click();
    await expect(page.locator("[role=dialog] mark").first()).toBeVisible();
    await expectAccessible(page);
  });
}

for (const kind of questionKinds) {
  test(`${kind}: nothing that axe objects to where it is answered rightly`, async ({ page }) => {
    await page.goto(quiz);
    const [id, question] =
      Object.entries(await questionsIn(page)).find(([, asked]) => asked.kind === kind) ?? [];
    if (!id || !question) throw new Error(`No question of the kind ${kind}.`);
    await page.goto("about:blank");
    await page.goto(`${quiz}#q-${id}`);
    await expect(page.locator(`#q-${id} h2`)).toBeFocused();
    await choose(page, id, rightAnswer(question));
    await page.locator(`#q-${id} button[type=submit]`).click();
    await expect(page.locator(`#q-${id} .feedback`)).toHaveAttribute("data-outcome", /^(right|own)$/);
    await expectAccessible(page);
  });
}
