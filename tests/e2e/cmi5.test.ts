import { questionsIn } from "./answering.ts";
import { expect, test } from "./launch-test.ts";
import { answerNext, cmi5At, registration, status } from "./launching.ts";

test("a cmi5 session: begun, answered, completed, passed and ended, as cmi5 defines it", async ({
  page,
  store,
}) => {
  test.setTimeout(90_000);
  const activity = "https://platform.example/quiz";
  await page.goto(cmi5At(store, activity));
  await page.waitForSelector("#practice[data-mounted]");
  // A reload does not ask for the token again, which the address gives only once.
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  const count = Object.keys(await questionsIn(page)).length;
  for (let index = 0; index < count; index += 1) await answerNext(page);
  await expect(page.getByRole("heading", { name: /^Your result:/ })).toBeVisible();
  // The verdict is the last of what is due; whoever leaves before has it sent the next time.
  await expect.poll(() => store.held.at(-1)?.verb.id, { timeout: 20_000 }).toMatch(/passed$/);
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
  store,
}) => {
  test.setTimeout(120_000);
  await page.goto(cmi5At(store));
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

test("a cmi5 platform that does not answer is said so, and the quiz goes on", async ({ page, store }) => {
  const address = cmi5At(store).replace("token", "nothing");
  await page.goto(address);
  await expect(page.getByText("did not answer as it should, so nothing is reported")).toBeVisible();
  await answerNext(page);
  expect(store.held).toEqual([]);
});
