import type { Page } from "@playwright/test";
import { fieldOf, questionKinds } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { check, choose, controlOf, holdScript, questionsIn, rightAnswer, tabTo } from "./answering.ts";
import { savedText } from "./saved-attempt.ts";

type Questions = Awaited<ReturnType<typeof questionsIn>>;

/** The first question of a kind, at which the page is opened. */
const openKind = async (page: Page, kind: string, address = quiz) => {
  await page.goto(address);
  const questions: Questions = await questionsIn(page);
  const [id, question] = Object.entries(questions).find(([, it]) => it.kind === kind) ?? [];
  if (!id || !question) throw new Error(`No question of the kind ${kind} in ${address}.`);
  // By way of another page: with the same one open, only the mark in the address would change.
  await page.goto("about:blank");
  await page.goto(`${address}#q-${id}`);
  await expect(page.locator(`#q-${id} h2`)).toBeFocused();
  return { id, question, right: rightAnswer(question) };
};

/** Presses keys until a control has a choice; focus stays on the control, or in its group of radios. */
const chooseByKeys = async (page: Page, id: string, choice: string) => {
  const control = controlOf(page, id, choice);
  const { value } = fieldOf(choice);
  const [tag, type] = await control.evaluate((it) => [it.tagName, it.getAttribute("type")]);
  if (tag === "SELECT") {
    await tabTo(page, control);
    for (let step = 0; step < 12 && (await control.inputValue()) !== value; step += 1)
      await page.keyboard.press("ArrowDown");
    await expect(control).toHaveValue(value);
  } else if (type === "radio") {
    const name = await control.getAttribute("name");
    const group = page.locator(`#q-${id} [name="${name}"]`);
    await tabTo(page, group.first());
    for (let step = 0; step < 8 && !(await control.isChecked()); step += 1)
      await page.keyboard.press(step === 0 ? "Space" : "ArrowDown");
    await expect(control).toBeChecked();
  } else if (type === "checkbox") {
    await tabTo(page, control);
    await page.keyboard.press("Space");
    await expect(control).toBeChecked();
  } else {
    await tabTo(page, control);
    await page.keyboard.type(value);
  }
  await expect(control).toBeFocused();
};

/** Puts rows in order with their buttons. Focus stays on the button that was pressed, whatever moves around it. */
const orderByKeys = async (page: Page, id: string, right: readonly string[]) => {
  const items = right.map((choice) => fieldOf(choice).field ?? "");
  for (const [position, item] of items.entries()) {
    const row = page.locator(`#q-${id} [data-item="${item}"]`);
    const up = row.locator('[data-move="-1"]');
    const place = () =>
      row.evaluate((it) => [...(it.parentElement?.children ?? [])].indexOf(it as HTMLElement));
    if ((await place()) === position) continue;
    await page.locator(`#q-${id} h2`).focus();
    await tabTo(page, up);
    while ((await place()) > position) {
      await page.keyboard.press("Enter");
      await expect(up).toBeFocused();
    }
    // "Position 2 of 4: …", in the digits of the language.
    await expect(page.locator(`#q-${id} [data-moved]`)).toHaveText(
      new RegExp(`[${position + 1}${"٠١٢٣٤٥٦"[position + 1]}].*[${items.length}${"٠١٢٣٤٥٦"[items.length]}]`),
    );
  }
};

for (const [kind, address] of questionKinds.flatMap((it) => [
  [it, quiz] as const,
  [it, `${quiz}ar/`] as const,
])) {
  test(`${kind}: answered in ${address} by keyboard alone, with focus where it should be`, async ({
    page,
  }) => {
    const { id, right } = await openKind(page, kind, address);
    const hand = page.locator(`#q-${id} button[type=submit]`);
    // Nothing chosen: the summary takes focus, and its link leads to the first control.
    await tabTo(page, hand);
    await page.keyboard.press("Enter");
    await expect(page.locator(".error-summary")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(
      page.locator(`#q-${id} :is(input, select, textarea)[name^="answer-"]`).first(),
    ).toBeFocused();
    if (kind === "order") await orderByKeys(page, id, right);
    else for (const choice of right) await chooseByKeys(page, id, choice);
    const sure = page.locator(`#q-${id} [name="confidence-${id}"]`);
    await tabTo(page, sure.first());
    await page.keyboard.press("Space");
    await tabTo(page, hand);
    await page.keyboard.press("Enter");
    const heading = page.locator(`#q-${id} .feedback h3`);
    await expect(heading).toBeFocused();
    await expect(page.locator(`#q-${id} .feedback`)).toHaveAttribute(
      "data-outcome",
      kind === "open-response" ? "own" : "right",
    );
    if (address === quiz) {
      await expect(heading).toHaveText(
        kind === "open-response" ? "✎ Your answer next to a model answer" : "✓ Correct",
      );
      await expect(page.locator(`#q-${id} .feedback`)).toContainText("How sure you were: A guess");
    }
    // The evidence, and back to its button.
    const evidence = page.locator(`#q-${id} .feedback button`).last();
    await tabTo(page, evidence);
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=dialog]:not([hidden]) h2")).toBeFocused();
    await expect(page.locator("[role=dialog]:not([hidden]) mark").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(evidence).toBeFocused();
  });
}

for (const kind of questionKinds) {
  test.describe("by touch, 320 px wide", () => {
    test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

    for (const address of [quiz, `${quiz}ar/`]) {
      test(`${kind}: answered in ${address}`, async ({ page }) => {
        const { id, right } = await openKind(page, kind, address);
        await page.waitForSelector("#practice[data-mounted]");
        for (const choice of right) {
          const control = controlOf(page, id, choice);
          if ((await control.evaluate((it) => it.matches("[type=radio], [type=checkbox]"))) === true) {
            await control.locator("..").tap();
            await expect(control).toBeChecked();
          } else await choose(page, id, [choice]);
        }
        await page.locator(`#q-${id} button[type=submit]`).tap();
        await expect(page.locator(`#q-${id} .feedback h3`)).toBeFocused();
        await expect(page.locator(`#q-${id} .feedback`)).toHaveAttribute(
          "data-outcome",
          kind === "open-response" ? "own" : "right",
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        // Whatever can be pressed is large enough for a finger (2.5.5).
        const small = await page
          .locator(`#q-${id} :is(button, select, label.choice, input[type=text], summary):visible`)
          .evaluateAll((targets) =>
            targets.filter((it) => it.getBoundingClientRect().height < 43.9).map((it) => it.outerHTML),
          );
        expect(small).toEqual([]);
      });
    }
  });
}

test("a choice in any kind of question before the script arrives is saved", async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(quiz, { waitUntil: "domcontentloaded" });
  const questions = await questionsIn(page);
  const firsts = questionKinds.map((kind) => {
    const [id = "", question] = Object.entries(questions).find(([, it]) => it.kind === kind) ?? [];
    return { id, right: question ? rightAnswer(question) : [] };
  });
  for (const { id, right } of firsts) {
    await page.locator(`#q-${id}`).evaluate((part: HTMLElement) => {
      part.hidden = false;
    });
    await choose(page, id, right);
  }
  release();
  await page.waitForSelector("#practice[data-mounted]");
  await expect
    .poll(async () => {
      const { answers } = JSON.parse((await savedText(page)) ?? '{"answers":{}}');
      return firsts.map(({ id }) => (answers[id]?.chosen ?? []).toSorted());
    })
    .toEqual(firsts.map(({ right }) => right.toSorted()));
});

test("a link to a question that there is not is refused in a sentence", async ({ page }) => {
  await page.goto(`${quiz}#q-who-won`);
  await expect(page.getByText("asks for the question “who-won”, which isn’t in this quiz")).toBeVisible();
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
});

test("a row moved by its select takes its place, and the select keeps focus", async ({ page }) => {
  const { id, right } = await openKind(page, "order");
  const [first = ""] = right;
  const control = controlOf(page, id, first);
  await control.focus();
  await control.selectOption("1");
  await expect(control).toBeFocused();
  await expect(page.locator(`#q-${id} .ordered > li`).first()).toHaveAttribute(
    "data-item",
    fieldOf(first).field ?? "",
  );
  // A row at the end stays where it is, and so does focus.
  const up = page.locator(`#q-${id} .ordered > li`).first().locator('[data-move="-1"]');
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await up.press("Enter");
  await expect(up).toBeFocused();
});

test("a press on a row’s button before the script arrives counts", async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(quiz);
  const questions = await questionsIn(page);
  const [id = ""] = Object.entries(questions).find(([, { kind }]) => kind === "order") ?? [];
  // The question is not the first one: it is brought to the front, as an early reader of another lesson would see it.
  await page.locator(`#q-${id}`).evaluate((part: HTMLElement) => {
    part.hidden = false;
  });
  const row = page.locator(`#q-${id} .ordered > li`).nth(1);
  const item = await row.getAttribute("data-item");
  await row.locator('[data-move="-1"]').click();
  release();
  await page.waitForSelector("#practice[data-mounted]");
  await expect(page.locator(`#q-${id} .ordered > li`).first()).toHaveAttribute("data-item", item ?? "");
});

test("a likely typing mistake is pointed out first, and marked if submitted again", async ({ page }) => {
  const { id } = await openKind(page, "short-text");
  await choose(page, id, ["text=Homms"]);
  await check(page).click();
  await expect(page.locator(".error-summary")).toBeFocused();
  await expect(page.locator(".error-summary")).toContainText("Check the spelling of “Homms”");
  await check(page).click();
  await expect(page.locator(".feedback h3")).toHaveText("✗ Incorrect");
});

test("claim and evidence have four different outcomes", async ({ page }) => {
  const told = new Set<string | null>();
  for (const [claim, proof] of [
    ["forces", "ministry-denies-withdrawal"],
    ["forces", "ministry-spoke-first"],
    ["stable", "ministry-denies-withdrawal"],
    ["stable", "ministry-says-homs-stable"],
  ]) {
    await page.goto(`${quiz}?seed=${told.size + 2}#q-what-the-ministry-denied`);
    await page.waitForSelector("#practice[data-mounted]");
    if (told.size > 0) {
      await page.getByRole("button", { name: `Start order ${told.size + 2}` }).click();
      await page.goto("about:blank");
      await page.goto(`${quiz}#q-what-the-ministry-denied`);
      await page.waitForSelector("#practice[data-mounted]");
    }
    await choose(page, "what-the-ministry-denied", [`claim=${claim}`, `proof=${proof}`]);
    await check(page).click();
    told.add(await page.locator(".feedback .four-outcomes").textContent());
  }
  expect(told.size).toBe(4);
});

test("an answer in the learner’s own words is shown beside a model, and saved with the ticked points", async ({
  page,
}) => {
  const { id } = await openKind(page, "open-response");
  await choose(page, id, ["text=Two officers say so; his office denies it."]);
  await check(page).click();
  await expect(page.locator(".feedback")).toContainText("A model answer:");
  await page.getByLabel("It says that they are not named.").check();
  await page.reload();
  await expect(page.getByLabel("It says that they are not named.")).toBeChecked();
  await expect(page.locator(".feedback")).toContainText("Two officers say so; his office denies it.");
});
