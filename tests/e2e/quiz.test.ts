import { isScored, optionsOf, questionKinds } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { questionCount, scoredCount } from "../lesson-counts.ts";
import { expect, test } from "../page-test.ts";
import { answerFirst, check, choose, holdScript, option, questionsIn, rightAnswer } from "./answering.ts";

test("an answer chosen before the script arrives is saved and scored", async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  await option(page, "Two senior army officers").check();
  // Submitting early must neither reload nor lose the answer.
  await check(page).click();
  expect(await page.locator("#practice[data-mounted]").count()).toBe(0);
  release();
  await expect(page.locator(".feedback h3")).toHaveText("✓ Correct");
  await expect(page).toHaveURL(quiz);
});

test("a press that begins before the script arrives and ends after it is not lost", async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  const button = page.getByRole("button", { name: "Check answer" });
  await button.hover();
  await page.mouse.down();
  release();
  // Once the script has arrived, it waits for the press to end.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/islands/practice")),
  );
  expect(await page.locator("#practice[data-mounted]").count()).toBe(0);
  await page.mouse.up();
  await expect(page.locator(".error-summary")).toBeVisible();
});

test("a practice by keyboard alone, with focus where it should be at each step", async ({ page }) => {
  await page.goto(quiz);
  await page.locator("#practice").focus();
  await page.waitForSelector("#practice[data-mounted]");
  // An empty answer: the summary takes focus and its link leads to the first control.
  await check(page).press("Enter");
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^Error: Question 1 of ${questionCount} – `));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-question]:visible input").first()).toBeFocused();
  await expect(page.locator("[data-question]:visible fieldset").first()).toHaveAccessibleDescription(
    "Error: Choose an answer.",
  );
  // Choosing does not submit.
  await page.keyboard.press("Space");
  await expect(page.locator(".feedback")).toHaveCount(0);
  await option(page, "Rebels entering the city").focus();
  await page.keyboard.press("Space");
  await check(page).press("Enter");
  // Feedback: what was chosen, why not, and what is right.
  await expect(page.locator(".feedback h3")).toBeFocused();
  await expect(page.locator(".feedback")).toContainText("You chose: Rebels entering the city");
  await expect(page.locator(".feedback")).toContainText("Correct answer: Two senior army officers");
  await expect(page).toHaveTitle(new RegExp(`^Question 1 of ${questionCount} – `));
  // Evidence: the very sentence among its neighbours, and focus back on the button.
  const evidence = page.getByRole("button", { name: "Show the evidence for the correct answer" });
  await evidence.press("Enter");
  await expect(page.locator("[role=dialog]:not([hidden]) h2")).toBeFocused();
  await expect(page.locator("[role=dialog]:not([hidden]) mark")).toHaveText(/^Two senior army officers/);
  await expect(page.locator("[role=dialog]:not([hidden]) p").first()).toContainText("where he was heading");
  await page.keyboard.press("Escape");
  await expect(evidence).toBeFocused();
  await page.getByRole("button", { name: "Next question" }).press("Enter");
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^Question 2 of ${questionCount} – `));
  // Several choices: exactly as many as the question asks for.
  while (!(await page.locator("[data-kind=several-choices]:visible").count())) {
    await page.getByRole("button", { name: "Skip for now" }).press("Enter");
    await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  }
  await page.locator("[data-question]:visible input").first().press("Space");
  await check(page).press("Enter");
  await expect(page.locator(".error-summary")).toContainText("Choose two answers, not one.");
});

test("evidence leads to the sentence in the lesson, and back to the question", async ({ page }) => {
  await page.goto(quiz);
  await answerFirst(page);
  await page.getByRole("button", { name: "Show the evidence" }).click();
  await page.getByRole("link", { name: "Read it in the lesson" }).click();
  await expect(page).toHaveURL(
    /\/lessons\/damascus-december-2024\/\?question=who-told-reuters#s-army-officers-say-assad-left$/,
  );
  await expect(page.locator("#s-army-officers-say-assad-left")).toBeInViewport();
  await page.getByRole("link", { name: "Back to the question" }).click();
  await expect(page.getByRole("button", { name: "Show the evidence" })).toBeFocused();
  await expect(page.locator("[data-question]:visible")).toHaveAttribute("data-question", "who-told-reuters");
});

test("a test saves every choice, lists the answers, and returns to the row after a change", async ({
  page,
}) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  await page.getByLabel("Test: at the end").check();
  await choose(page, "who-told-reuters", ["rebels"]);
  // Chosen, and not saved with the button of that name: it counts all the same.
  while (await page.getByRole("button", { name: "Skip for now" }).isVisible())
    await page.getByRole("button", { name: "Skip for now" }).click();
  await expect(page.getByRole("heading", { name: "Check your answers" })).toBeFocused();
  const answer = page.getByRole("list", { name: "Your answer" });
  await expect(answer).toHaveText("Rebels entering the city");
  await page.getByRole("button", { name: /^Change/ }).press("Enter");
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  await choose(page, "who-told-reuters", ["officers"]);
  await page.getByRole("button", { name: "Save and continue" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Change/ })).toBeFocused();
  await expect(answer).toHaveText("Two senior army officers");
  await page.getByRole("button", { name: "Finish and see your result" }).click();
  await expect(page.getByRole("heading", { name: `Your result: 1 of ${scoredCount}` })).toBeFocused();
});

test("a whole practice ends in a score, a profile and a retry of what was missed", async ({ page }) => {
  await page.goto(quiz);
  await page.waitForSelector("#practice[data-mounted]");
  const questions = Object.entries(await questionsIn(page));
  // Two questions that have something wrong to choose are answered wrongly, the others rightly.
  const missed = questions.slice(0, 2).map(([id]) => id);
  for (const [index, [id, question]] of questions.entries()) {
    const wrong = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
      correct ? [] : [choice],
    );
    const right = rightAnswer(question);
    await choose(page, id, missed.includes(id) ? wrong.slice(0, right.length) : right);
    await check(page).click();
    const outcome = question.kind === "open-response" ? /^✎/ : missed.includes(id) ? /^✗/ : /^✓/;
    await expect(page.locator(".feedback h3")).toHaveText(outcome);
    await page
      .getByRole("button", { name: index === questions.length - 1 ? "See your result" : "Next question" })
      .click();
  }
  const scored = questions.filter(([, question]) => isScored(question)).length;
  await expect(page.getByRole("heading", { name: `Your result: ${scored - 2} of ${scored}` })).toBeFocused();
  await expect(page.locator(".profile").first().getByRole("row")).toHaveCount(4);
  await expect(page.locator(".misreadings li")).not.toHaveCount(0);
  await page.getByRole("button", { name: "Try the 2 missed ones again" }).click();
  await expect(page.locator(".question-number:visible")).toHaveText("Question 1 of 2");
  await expect(page.locator("[data-question]:visible h2")).toBeFocused();
  for (const [id, question] of questions.slice(0, 2)) {
    await choose(page, id, rightAnswer(question));
    await check(page).click();
    await page.getByRole("button", { name: /Next question|See your result/ }).click();
  }
  await expect(page.getByRole("heading", { name: "Your second round: 2 of 2" })).toBeFocused();
  await expect(page.getByText(`First round: ${scored - 2} of ${scored}.`)).toBeVisible();
});

test("every question carries its kind, in practice and on the worksheet", async ({ page }) => {
  for (const address of [quiz, `${quiz}worksheet/`]) {
    await page.goto(address);
    const found = await page
      .locator("form [data-kind]")
      .evaluateAll((parts) => parts.map((part) => part.getAttribute("data-kind")));
    expect(found.length).toBeGreaterThanOrEqual(16);
    expect(new Set(found)).toEqual(new Set(questionKinds));
  }
});
