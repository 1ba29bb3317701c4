import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "./launch-test.ts";
import { answerNext, launchedAt, learner, registration, type Store, status } from "./launching.ts";

const idsIn = ({ held }: Store) => held.map(({ object }) => object.id.split("#q-")[1]);

test("answers are reported once each, in order, through refusals, delays and dropped lines", async ({
  page,
  store,
}) => {
  test.setTimeout(60_000);
  // The first is refused, then taken; the second is taken and the answer lost; the third takes its time.
  store.setMoods("refuse", "take", "drop-after", "take", "drop-before", "delay");
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  const ids = [await answerNext(page), await answerNext(page), await answerNext(page)];
  // The store is asked first: between two answers, the page can truly say that all answers so far are reported.
  await expect.poll(() => idsIn(store), { timeout: 20_000 }).toEqual(ids);
  await expect(status(page, /^Your answers are reported to 127\.0\.0\.1:\d+\.$/)).toBeVisible();
  // A statement that was taken is not sent again: not by a reload, not by another answer.
  const before = store.came.length;
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  ids.push(await answerNext(page));
  await expect.poll(() => idsIn(store)).toEqual(ids);
  expect(store.came.length).toBe(before + 1);
  expect(new Set(store.held.map(({ id }) => id)).size).toBe(store.held.length);
  expect(store.held[0]).toMatchObject({
    verb: { id: "http://adlnet.gov/expapi/verbs/answered" },
    result: { success: true, score: { scaled: 1 } },
    context: { registration },
  });
});

test("offline answers survive a reload and are sent when the connection is back", async ({ page, store }) => {
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  const ids = [await answerNext(page)];
  await expect.poll(() => idsIn(store)).toEqual(ids);
  // The store is out of reach; the site is not.
  store.setReachable(false);
  ids.push(await answerNext(page), await answerNext(page));
  await expect(status(page, "Reports still to be sent: 2. They’re saved here")).toBeVisible();
  await page.reload();
  await expect(status(page, "They’re saved here and will be sent when it answers")).toBeVisible();
  expect(idsIn(store)).toEqual(ids.slice(0, 1));
  store.setReachable(true);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(() => idsIn(store), { timeout: 15_000 }).toEqual(ids);
  await expect(status(page, /^Your answers are reported to/)).toBeVisible();
});

test("two tabs send a statement once", async ({ page, context, store }) => {
  store.setMoods("delay");
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  const id = await answerNext(page);
  const other = await context.newPage();
  await other.goto(launchedAt(store));
  await other.waitForSelector("#practice[data-mounted]");
  await expect.poll(() => idsIn(store)).toEqual([id]);
  await expect(status(other, /^Your answers are reported to/)).toBeVisible();
  expect(store.came).toHaveLength(1);
});

test("the page says when a store no longer accepts the learner, and no answer is lost", async ({
  page,
  store,
}) => {
  store.setMoods("unauthorized", "unauthorized");
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  const id = await answerNext(page);
  await expect(status(page, "no longer accepts reports from this visit")).toBeVisible();
  await page.reload();
  await expect.poll(() => idsIn(store), { timeout: 15_000 }).toEqual([id]);
});

test("learners who share a device have attempts of their own, and no learner’s answers are sent under another’s name", async ({
  page,
  store,
}) => {
  const as = (name: string, auth: string) => {
    const address = new URL(launchedAt(store, { actor: learner(name), auth }), "http://x");
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
  store.setReachable(false);
  await answerNext(page);
  await expect(status(page, "Reports still to be sent: 1. They’re saved here")).toBeVisible();
  await page.goto("about:blank");
  await store.quiet();
  store.setReachable(true);

  await open("ben", "Basic YmVu");
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
  await expect(page.getByText("Continuing at")).toHaveCount(0);
  await answerNext(page);
  await expect.poll(() => store.senders).toEqual(["anna by Basic c2VjcmV0", "ben by Basic YmVu"]);
  await expect(status(page, /^Your answers are reported to 127\.0\.0\.1:\d+\.$/)).toBeVisible();

  // Anna comes back: what waited goes out in her name.
  await open("anna", "Basic c2VjcmV0");
  await expect(
    page.getByText(`Continuing at question 3. You’ve answered 2 of ${questionCount}.`),
  ).toBeVisible();
  await expect.poll(() => store.senders.slice(2)).toEqual(["anna by Basic c2VjcmV0"]);
});

test("learners are reported by any of the four identifiers, and none of them gets another’s attempt", async ({
  page,
  store,
}) => {
  const actors = [
    { objectType: "Agent", name: "Kim", mbox: "mailto:kim@platform.example" },
    { objectType: "Agent", mbox_sha1sum: "ebd31e95054c018b10727ccffd2ef2ec3a016ee9" },
    { objectType: "Agent", mbox_sha1sum: "0d1f4f0e58a54a2b9a536f0f4b6f5a110d1f4f0e" },
    { objectType: "Agent", openid: "https://id.example/kim" },
    { objectType: "Agent", openid: "https://id.example/lee" },
    {
      objectType: "Group",
      name: "Team",
      account: { homePage: "https://platform.example", name: "learner-7" },
    },
    { objectType: "Agent", account: { homePage: "https://platform.example", name: "learner-7" } },
  ];
  for (const actor of actors) {
    await page.goto(launchedAt(store, { actor: JSON.stringify(actor) }));
    await page.waitForSelector("#practice[data-mounted]");
    await expect(page.locator(".question-number:visible")).toHaveText(/^Question 1 of/);
    await expect(page.getByText("Continuing at")).toHaveCount(0);
    await answerNext(page);
    await expect.poll(() => store.held.at(-1)?.actor).toEqual(actor);
  }
  expect(store.held).toHaveLength(actors.length);
});

test("where answers are reported, the page does not say that nothing leaves the device", async ({
  page,
  store,
}) => {
  await page.goto(launchedAt(store));
  await expect(page.getByText(/asks us to report your answers to 127\.0\.0\.1:\d+/)).toBeVisible();
  await expect(page.getByText("Nothing you do here leaves your device.")).toHaveCount(0);
  // A link to the same quiz without the launch would end the reports without a word.
  await expect(page.getByText("Order of options: 1.")).toBeVisible();
  await expect(page.getByRole("link", { name: "this quiz in order 1" })).toHaveCount(0);
  await page.goto(quiz);
  await expect(page.getByText("Nothing you do here leaves your device.")).toBeVisible();
  await page.goto(
    launchedAt(store).replace("/quiz/damascus-december-2024/", "/quiz/damascus-december-2024/ar/"),
  );
  await expect(page.getByText("إرسال أجوبتك إلى")).toBeVisible();
  await expect(page.getByText("لا شيء مما تفعله هنا يغادر جهازك.")).toHaveCount(0);
});

for (const [parameter, value] of [
  ["endpoint", "not an address"],
  ["actor", "{"],
  ["registration", "7"],
] as const) {
  test(`a launch with a broken ${parameter} is refused in one sentence, and nothing is sent`, async ({
    page,
    store,
  }) => {
    await page.goto(launchedAt(store, { [parameter]: value }));
    await expect(page.getByText(`with a broken “${parameter}”, so nothing is reported`)).toBeVisible();
    await answerNext(page);
    expect(store.paths).toEqual([]);
  });
}
