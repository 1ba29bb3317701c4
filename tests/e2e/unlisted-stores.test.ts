import { quiz } from "../addresses.ts";
import { questionCount } from "../lesson-counts.ts";
import { expect, test } from "./launch-test.ts";
import { answerNext, cmi5At, launchedAt, type Store, status } from "./launching.ts";
import { openRecordStore } from "./record-store.ts";

let other: Store;
test.beforeEach(async () => {
  other = await openRecordStore();
});
test.afterEach(() => other.close());

const asksFor = ({ origin }: Store) =>
  `The link you followed asks us to send your answers to ${new URL(origin).host}. This site doesn’t allow that, so nothing is sent.`;

for (const [kind, address] of [
  ["xAPI", launchedAt],
  ["cmi5", cmi5At],
] as const) {
  test(`the site as it ships follows no launch with ${kind}, and the quiz works without it`, async ({
    page,
    plainSite,
  }) => {
    await page.goto(plainSite + address(other));
    await expect(page.getByText(asksFor(other))).toBeVisible();
    await expect(page.getByText("Nothing you do here leaves your device.")).toBeVisible();
    await answerNext(page);
    await expect(status(page, "Your progress is saved on this device.")).toBeVisible();
    await expect(status(page, "reported")).toHaveCount(0);
    // The attempt is the one that this device has without a launch.
    await page.goto(plainSite + quiz);
    await expect(
      page.getByText(`Continuing at question 2. You’ve answered 1 of ${questionCount}.`),
    ).toBeVisible();
    expect(other.requests).toBe(0);
  });

  test(`a launch with ${kind} to a store that is not on the list sends nothing to that store or to a listed one`, async ({
    page,
    store,
  }) => {
    await page.goto(address(other));
    await expect(page.getByText(asksFor(other))).toBeVisible();
    await answerNext(page);
    await expect(status(page, "Your progress is saved on this device.")).toBeVisible();
    expect([store.requests, other.requests]).toEqual([0, 0]);
  });
}

test("a token is not asked for from a host that is not listed, even where the store is", async ({
  page,
  store,
}) => {
  const parts = new URLSearchParams(cmi5At(store).split("?")[1]);
  parts.set("fetch", `${other.origin}/token`);
  await page.goto(`${quiz}?${parts}`);
  await expect(page.getByText(asksFor(other))).toBeVisible();
  await answerNext(page);
  expect([store.requests, other.requests]).toEqual([0, 0]);
});

test("what waits for a store is not sent once the owner has taken the store off the list", async ({
  page,
  site,
  store,
}) => {
  store.setReachable(false);
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  await answerNext(page);
  await expect(status(page, "still to be sent: 1")).toBeVisible();
  await page.goto("about:blank");
  await store.quiet();
  store.setReachable(true);
  const came = store.requests;
  site.list(other.origin);
  const registration = "0d1f4f0e-58a5-4a2b-9a53-6f0f4b6f5a11";
  for (const address of [launchedAt(store), launchedAt(other, { registration })]) {
    await page.goto(address);
    await page.waitForSelector("#practice[data-mounted]");
    await answerNext(page);
    await page.evaluate(() => dispatchEvent(new Event("online")));
  }
  await expect.poll(() => other.held.length).toBe(1);
  expect(store.requests).toBe(came);
});

test("a listed store that passes statements on to another host is not followed there", async ({
  page,
  store,
}) => {
  store.passOnTo(other.origin);
  await page.goto(launchedAt(store));
  await page.waitForSelector("#practice[data-mounted]");
  await answerNext(page);
  await expect(status(page, "We can’t reach")).toBeVisible();
  await page.goto(cmi5At(store));
  await expect(page.getByText("didn’t answer as it should, so nothing is reported")).toBeVisible();
  expect(store.requests).toBeGreaterThan(1);
  expect(other.requests).toBe(0);
});

test("in Arabic, the notice about a host that is not listed is in Arabic", async ({ page }) => {
  await page.goto(launchedAt(other).replace(quiz, `${quiz}ar/`));
  await expect(page.getByText("لا يسمح هذا الموقع بذلك، فلا يُرسَل شيء.")).toBeVisible();
  expect(other.requests).toBe(0);
});
