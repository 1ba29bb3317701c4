import { expect, type Page, test } from "@playwright/test";
import { optionsOf } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { check, choose, questionsIn, rightAnswer } from "./answering.ts";
import { openRecordStore } from "./record-store.ts";

type Store = Awaited<ReturnType<typeof openRecordStore>>;

let store: Store;
test.beforeEach(async () => {
  store = await openRecordStore();
});
test.afterEach(() => store.close());

const registration = "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10";
const actor = JSON.stringify({
  objectType: "Agent",
  account: { homePage: "https://platform.example", name: "learner-7" },
});

const launched = (more: Readonly<Record<string, string>> = {}) =>
  `${quiz}?${new URLSearchParams({
    endpoint: `${store.origin}/xapi`,
    auth: "Basic c2VjcmV0",
    actor,
    registration,
    ...more,
  })}`;

const answerNext = async (page: Page, wrong = false) => {
  const questions = await questionsIn(page);
  const id = (await page.locator("[data-question]:visible").getAttribute("data-question")) ?? "";
  const question = questions[id];
  if (!question) throw new Error(`No question ${id}.`);
  const right = rightAnswer(question);
  const others = Object.entries(optionsOf(question)).flatMap(([choice, { correct }]) =>
    correct ? [] : [choice],
  );
  await choose(page, id, wrong ? others.slice(0, right.length) : right);
  await check(page).click();
  await page
    .locator("[data-question]:visible .feedback ~ .actions button, [data-actions]:visible button.primary")
    .first()
    .click();
  return id;
};
const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });
const heldIds = () => store.held.map(({ object }) => object.id.split("#q-")[1]);

test("answers are reported once each, in order, through refusals, delays and dropped lines", async ({
  page,
}) => {
  test.setTimeout(60_000);
  // The first is refused, then taken; the second is taken and the answer lost; the third takes its time.
  store.setMoods("refuse", "take", "drop-after", "take", "drop-before", "delay");
  await page.goto(launched());
  await page.waitForSelector("#practice[data-mounted]");
  const ids = [await answerNext(page), await answerNext(page), await answerNext(page)];
  await expect(status(page, /^Your answers are reported to 127\.0\.0\.1:\d+\.$/)).toBeVisible({
    timeout: 20_000,
  });
  expect(heldIds()).toEqual(ids);
  // A statement that was taken is not sent again: not by a reload, not by another answer.
  const before = store.came.length;
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  ids.push(await answerNext(page));
  await expect.poll(heldIds).toEqual(ids);
  expect(store.came.length).toBe(before + 1);
  expect(new Set(store.held.map(({ id }) => id)).size).toBe(store.held.length);
  expect(store.held[0]).toMatchObject({
    verb: { id: "http://adlnet.gov/expapi/verbs/answered" },
    result: { success: true, score: { scaled: 1 } },
    context: { registration },
  });
});

test("what is answered offline is kept, over a reload, and sent when the line is back", async ({
  page,
  context,
}) => {
  await page.goto(launched());
  await page.waitForSelector("#practice[data-mounted]");
  const ids = [await answerNext(page)];
  await expect.poll(heldIds).toEqual(ids);
  // The store is out of reach; the site is not.
  await context.route(`${store.origin}/**`, (route) => route.abort());
  ids.push(await answerNext(page), await answerNext(page));
  await expect(status(page, "cannot be reached. What is still to be sent (2) is kept here")).toBeVisible();
  await page.reload();
  await expect(status(page, "is kept here and sent as soon as it can be")).toBeVisible();
  expect(heldIds()).toEqual(ids.slice(0, 1));
  await context.unroute(`${store.origin}/**`);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(heldIds, { timeout: 15_000 }).toEqual(ids);
  await expect(status(page, /^Your answers are reported to/)).toBeVisible();
});

test("two tabs send a statement once", async ({ page, context }) => {
  store.setMoods("delay");
  await page.goto(launched());
  await page.waitForSelector("#practice[data-mounted]");
  const id = await answerNext(page);
  const other = await context.newPage();
  await other.goto(launched());
  await other.waitForSelector("#practice[data-mounted]");
  await expect.poll(heldIds).toEqual([id]);
  await expect(status(other, /^Your answers are reported to/)).toBeVisible();
  expect(store.came).toHaveLength(1);
});

test("a store that knows the learner no more is told of, and nothing is lost", async ({ page }) => {
  store.setMoods("unauthorized", "unauthorized");
  await page.goto(launched());
  await page.waitForSelector("#practice[data-mounted]");
  const id = await answerNext(page);
  await expect(status(page, "does not know you any more")).toBeVisible();
  await page.reload();
  await expect.poll(heldIds, { timeout: 15_000 }).toEqual([id]);
});

test("a cmi5 session: begun, answered, completed, passed and ended, as cmi5 defines it", async ({ page }) => {
  test.setTimeout(90_000);
  const activity = "https://platform.example/quiz";
  const address = launched({ fetch: `${store.origin}/token`, activityId: activity });
  await page.goto(address.replace(/auth=[^&]*&/, ""));
  await page.waitForSelector("#practice[data-mounted]");
  // A reload does not ask for the token again, which the address gives only once.
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  const count = Object.keys(await questionsIn(page)).length;
  for (let index = 0; index < count; index += 1) await answerNext(page);
  await expect(page.getByRole("heading", { name: /^Your result:/ })).toBeVisible();
  await expect.poll(() => store.held.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count + 3);
  await page.goto("about:blank");
  await expect.poll(() => store.held.at(-1)?.verb.id).toMatch(/terminated$/);
  const verbs = store.held.map(({ verb }) => verb.id.split("/").at(-1));
  expect(verbs.filter((verb) => verb !== "terminated")).toEqual([
    "initialized",
    ...Array(count).fill("answered"),
    "completed",
    "passed",
  ]);
  expect(store.paths.filter((path) => path === "POST /token")).toHaveLength(1);
  for (const statement of store.held) {
    const { context, object, verb } = statement;
    expect(context.registration).toBe(registration);
    expect(context.extensions?.["https://w3id.org/xapi/cmi5/context/extensions/sessionid"]).toBe("session-1");
    expect(context.contextActivities).toHaveProperty("grouping", [{ id: "https://platform.example/course" }]);
    const categories = (context.contextActivities?.category ?? []).map(({ id }) => id.split("/").at(-1));
    const name = verb.id.split("/").at(-1) ?? "";
    if (name === "answered") expect(categories).toEqual([]);
    else {
      expect(object.id).toBe(activity);
      expect(categories).toEqual(["completed", "passed"].includes(name) ? ["cmi5", "moveon"] : ["cmi5"]);
    }
  }
});

test("in cmi5 a retry is practice, and neither it nor a new attempt completes or judges anew", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const address = launched({ fetch: `${store.origin}/token`, activityId: "https://platform.example/quiz" });
  await page.goto(address.replace(/auth=[^&]*&/, ""));
  await page.waitForSelector("#practice[data-mounted]");
  const count = Object.keys(await questionsIn(page)).length;
  for (let index = 0; index < count; index += 1) await answerNext(page, index === 0);
  await page.getByRole("button", { name: "Retry the one you missed" }).click();
  await answerNext(page, true);
  await expect(page.getByRole("heading", { name: /^Your second round:/ })).toBeVisible();
  await page.getByRole("button", { name: "Start again in a new order" }).click();
  while (await page.getByRole("button", { name: "Skip for now" }).isVisible())
    await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("button", { name: "Finish without answering" }).click();
  await expect(page.getByRole("heading", { name: /^Your result: 0 of/ })).toBeVisible();
  await expect(status(page, /^Your answers are reported to/)).toBeVisible();
  await page.goto("about:blank");
  await expect.poll(() => store.held.at(-1)?.verb.id).toMatch(/terminated$/);
  expect(store.held.map(({ verb }) => verb.id.split("/").at(-1))).toEqual([
    "initialized",
    ...Array(count).fill("answered"),
    "completed",
    "passed",
    "answered",
    "terminated",
  ]);
});

test("learners who share a device have attempts of their own, and nobody’s answers go out in another’s name", async ({
  page,
  context,
}) => {
  const as = (name: string, auth: string) => {
    const account = { homePage: "https://platform.example", name };
    const address = new URL(
      launched({ actor: JSON.stringify({ objectType: "Agent", account }), auth }),
      "http://x",
    );
    address.searchParams.delete("registration");
    return address.pathname + address.search;
  };
  const open = async (name: string, auth: string) => {
    await page.goto(as(name, auth));
    await page.waitForSelector("#practice[data-mounted]");
  };
  await open("anna", "Basic c2VjcmV0");
  await answerNext(page);
  await expect.poll(() => store.senders).toEqual(["anna by Basic c2VjcmV0"]);
  await context.route(`${store.origin}/**`, (route) => route.abort());
  await answerNext(page);
  await expect(status(page, "cannot be reached. What is still to be sent (1) is kept here")).toBeVisible();
  await page.goto("about:blank");
  await context.unroute(`${store.origin}/**`);

  await open("ben", "Basic YmVu");
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
  await expect(page.getByText("Continuing at")).toHaveCount(0);
  await answerNext(page);
  await expect.poll(() => store.senders).toEqual(["anna by Basic c2VjcmV0", "ben by Basic YmVu"]);
  await expect(status(page, /^Your answers are reported to 127\.0\.0\.1:\d+\.$/)).toBeVisible();

  // Anna comes back: what waited goes out in her name.
  await open("anna", "Basic c2VjcmV0");
  await expect(page.getByText("Continuing at question 3; 2 of 35 answered.")).toBeVisible();
  await expect.poll(() => store.senders.slice(2)).toEqual(["anna by Basic c2VjcmV0"]);
});

test("where answers are reported, the page does not say that nothing leaves the device", async ({ page }) => {
  await page.goto(launched());
  await expect(page.getByText(/^What you answer here is reported to 127\.0\.0\.1:\d+/)).toBeVisible();
  await expect(page.getByText("Nothing you do here leaves your device.")).toHaveCount(0);
  await page.goto(quiz);
  await expect(page.getByText("Nothing you do here leaves your device.")).toBeVisible();
  await page.goto(launched().replace("/quiz/damascus-december-2024/", "/quiz/damascus-december-2024/ar/"));
  await expect(page.getByText("تُبلَّغ أجوبتك هنا إلى")).toBeVisible();
  await expect(page.getByText("لا شيء مما تفعله هنا يغادر جهازك.")).toHaveCount(0);
});

for (const [parameter, value] of [
  ["endpoint", "not an address"],
  ["actor", "{"],
  ["registration", "7"],
] as const) {
  test(`a launch with a broken ${parameter} is refused in one sentence, and nothing is sent`, async ({
    page,
  }) => {
    await page.goto(launched({ [parameter]: value }));
    await expect(page.getByText(`with a broken “${parameter}”, so nothing is reported`)).toBeVisible();
    await answerNext(page);
    expect(store.paths).toEqual([]);
  });
}

test("a cmi5 platform that does not answer is said so, and the quiz goes on", async ({ page }) => {
  const address = launched({ fetch: `${store.origin}/nothing`, activityId: "https://platform.example/quiz" });
  await page.goto(address);
  await expect(page.getByText("did not answer as it should, so nothing is reported")).toBeVisible();
  await answerNext(page);
  expect(store.held).toEqual([]);
});
