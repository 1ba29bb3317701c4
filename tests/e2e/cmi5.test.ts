import type { Page } from "@playwright/test";
import { questionCount } from "../lesson-counts.ts";
import { questionsIn } from "./answering.ts";
import { expect, test } from "./launch-test.ts";
import { answerNext, cmi5At, status } from "./launching.ts";

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForSelector("#practice[data-mounted]");
};
const answerAll = async (page: Page, wrong = 0) => {
  const count = Object.keys(await questionsIn(page)).length;
  for (let index = 0; index < count; index += 1) await answerNext(page, index < wrong);
  return Array<string>(count).fill("answered");
};
const leave = (page: Page) => page.getByRole("button", { name: "Leave and go back" }).first();

test("a cmi5 session: begun, answered, completed, passed, ended by the learner, and back at the platform", async ({
  page,
  platform,
}) => {
  test.setTimeout(90_000);
  const returnURL = `${platform.origin}/course`;
  await open(page, platform.launch({ returnURL }));
  // A reload does not ask for the token again, which the address gives only once.
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  const answered = await answerAll(page);
  await expect(page.getByRole("heading", { name: /^Your result:/ })).toBeVisible();
  await page.locator(".results").getByRole("button", { name: "Leave and go back" }).click();
  await page.waitForURL(returnURL);
  expect(platform.verbs()).toEqual(["initialized", ...answered, "completed", "passed", "terminated"]);
  expect(platform.broken).toEqual([]);
});

test("a learner who closes the window at the result is reported as completed and passed", async ({
  page,
  platform,
}) => {
  test.setTimeout(90_000);
  await open(page, platform.launch());
  const count = Object.keys(await questionsIn(page)).length;
  for (let index = 1; index < count; index += 1) await answerNext(page);
  await expect.poll(() => platform.verbs().length).toBe(count);
  platform.setDelay(2000);
  await answerNext(page);
  await expect(page.getByRole("heading", { name: /^Your result:/ })).toBeVisible();
  // At once: the last statements may not even be on the device yet.
  await page.close();
  await expect.poll(() => platform.verbs().slice(-3).sort()).toEqual(["answered", "completed", "passed"]);
  expect(platform.broken).toEqual([]);
});

test("nothing is sent after terminated, and a reload, the lesson and Back do not end the session", async ({
  page,
  platform,
}) => {
  await open(page, platform.launch({ returnURL: `${platform.origin}/course` }));
  await answerNext(page);
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  await answerNext(page);
  await page.getByRole("link", { name: "Read the lesson" }).click();
  await page.waitForURL("**/lessons/**");
  await page.goBack();
  await page.waitForSelector("#practice[data-mounted]");
  await answerNext(page);
  // A page that comes back out of the back/forward cache was hidden and is shown again.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await answerNext(page);
  await expect.poll(() => platform.verbs()).toEqual(["initialized", ...Array(4).fill("answered")]);
  await expect(status(page, /^Your answers are reported to/)).toBeVisible();
  expect(platform.broken).toEqual([]);
});

test("a session that has ended stays ended, and later answers are sent in the next one", async ({
  page,
  platform,
}) => {
  const returnURL = `${platform.origin}/course`;
  await open(page, platform.launch({ returnURL }));
  await answerNext(page);
  await leave(page).click();
  await page.waitForURL(returnURL);
  await page.goBack();
  await page.waitForSelector("#practice[data-mounted]");
  await expect(page.getByText("You’ve ended this session.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Go back to your learning platform" })).toHaveAttribute(
    "href",
    returnURL,
  );
  await expect(status(page, /^Your answers are reported to/)).toHaveCount(0);
  await answerNext(page);
  await expect(page.locator(".question-number:visible")).toHaveText(/^Question 3 of/);
  expect(platform.verbs()).toEqual(["initialized", "answered", "terminated"]);

  await open(page, platform.launch({ returnURL }));
  await expect(
    page.getByText(`Continuing at question 3. You’ve answered 2 of ${questionCount}.`),
  ).toBeVisible();
  await expect.poll(() => platform.verbs("session-2")).toEqual(["initialized", "answered"]);
  await answerNext(page);
  await expect.poll(() => platform.verbs("session-2")).toEqual(["initialized", "answered", "answered"]);
  expect(platform.broken).toEqual([]);
});

test("what a session could not send goes out in the next one, after its begin and in its context", async ({
  page,
  platform,
}) => {
  await open(page, platform.launch());
  await expect.poll(() => platform.verbs()).toEqual(["initialized"]);
  platform.setReachable(false);
  await answerNext(page);
  await answerNext(page);
  await expect(status(page, "Reports still to be sent: 2.")).toBeVisible();
  await page.getByRole("button", { name: "End this session" }).first().click();
  await expect(page.getByText("We can’t reach your learning platform to send the rest.")).toBeFocused();
  await page.goto("about:blank");
  await platform.quiet();
  platform.setReachable(true);
  await open(page, platform.launch());
  await expect.poll(() => platform.verbs("session-2")).toEqual(["initialized", "answered", "answered"]);
  expect(platform.verbs("session-1")).toEqual(["initialized"]);
  await page.getByRole("button", { name: "End this session" }).first().click();
  await expect(page.getByText("You’ve ended this session")).toBeFocused();
  await expect.poll(() => platform.verbs("session-2").at(-1)).toBe("terminated");
  expect(platform.broken).toEqual([]);
});

test("statements that wait for one course are not sent in another course’s session", async ({
  page,
  platform,
}) => {
  await open(page, platform.launch());
  await expect.poll(() => platform.verbs()).toEqual(["initialized"]);
  platform.setReachable(false);
  await answerNext(page);
  await expect(status(page, "Reports still to be sent: 1.")).toBeVisible();
  await page.goto("about:blank");
  await platform.quiet();
  platform.setReachable(true);
  const registration = "0d1f4f0e-58a5-4a2b-9a53-6f0f4b6f5a11";
  await open(page, platform.launch({ registration }));
  await answerNext(page);
  await expect.poll(() => platform.verbs("session-2")).toEqual(["initialized", "answered"]);
  await open(page, platform.launch());
  await expect.poll(() => platform.verbs("session-3")).toEqual(["initialized", "answered"]);
  expect(platform.broken).toEqual([]);
});

test("in cmi5 a retry is practice, and neither it nor a new attempt completes or judges again", async ({
  page,
  platform,
}) => {
  test.setTimeout(120_000);
  await open(page, platform.launch());
  const answered = await answerAll(page, 1);
  await page.getByRole("button", { name: "Try the missed one again" }).click();
  await answerNext(page, true);
  await expect(page.getByRole("heading", { name: /^Your second round:/ })).toBeVisible();
  await page.getByRole("button", { name: "Start again in a new order" }).click();
  while (await page.getByRole("button", { name: "Skip for now" }).isVisible())
    await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("button", { name: "Finish without answering" }).click();
  await expect(page.getByRole("heading", { name: /^Your result: 0 of/ })).toBeVisible();
  await expect(status(page, /^Your answers are reported to/)).toBeVisible();
  expect(platform.verbs()).toEqual(["initialized", ...answered, "completed", "passed", "answered"]);
  expect(platform.broken).toEqual([]);
});

test("a pass after a failure in the same session is reported in the next session", async ({
  page,
  platform,
}) => {
  test.setTimeout(150_000);
  await open(page, platform.launch({ masteryScore: 0.95 }));
  const answered = await answerAll(page, 5);
  await expect.poll(() => platform.verbs().at(-1), { timeout: 20_000 }).toBe("failed");
  await page.getByRole("button", { name: "Start again in a new order" }).click();
  await page.reload();
  await page.waitForSelector("#practice[data-mounted]");
  await answerAll(page);
  await expect(page.getByRole("heading", { name: /^Your result:/ })).toBeVisible();
  await expect.poll(() => platform.verbs().length, { timeout: 20_000 }).toBe(3 + 2 * answered.length);
  expect(platform.verbs()).not.toContain("passed");
  await open(page, platform.launch({ masteryScore: 0.95 }));
  await expect.poll(() => platform.verbs("session-2")).toEqual(["initialized", "passed"]);
  expect(platform.broken).toEqual([]);
});

for (const mode of ["Browse", "Review"] as const) {
  test(`a session to ${mode.toLowerCase()} begins and ends, and neither completes nor judges`, async ({
    page,
    platform,
  }) => {
    test.setTimeout(90_000);
    await open(page, platform.launch({ mode }));
    const answered = await answerAll(page);
    await page.locator(".results").getByRole("button", { name: "End this session" }).click();
    await expect(page.getByText("You’ve ended this session")).toBeVisible();
    expect(platform.verbs()).toEqual(["initialized", ...answered, "terminated"]);
    expect(platform.broken).toEqual([]);
  });
}

test("a way back that is no web address is not offered", async ({ page, platform }) => {
  await open(page, platform.launch({ returnURL: "javascript:alert(1)" }));
  await expect(page.getByRole("button", { name: "End this session" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Leave and go back" })).toHaveCount(0);
  await page.getByRole("button", { name: "End this session" }).click();
  await expect(page.getByText("You’ve ended this session")).toBeFocused();
  await expect(page.getByRole("link", { name: "Go back to your learning platform" })).toHaveCount(0);
});

test("the quiz continues without a cmi5 platform that does not answer, and says so", async ({
  page,
  store,
}) => {
  const address = cmi5At(store).replace("token", "nothing");
  await page.goto(address);
  await expect(page.getByText("didn’t answer as it should, so nothing is reported")).toBeVisible();
  await answerNext(page);
  expect(store.held).toEqual([]);
});
