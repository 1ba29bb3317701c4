import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { test as atSite } from "../page-test.ts";
import { type Device, restoreDevice } from "./device.ts";
import { expect, test } from "./launch-test.ts";
import { launchedAt } from "./launching.ts";
import { editions, gradebook, type LmsLedger, openPlatform } from "./scorm-platform.ts";

// As in saved-attempts.test.ts: what learning platforms and devices hold from earlier sessions is never changed.

const read = (name: string) =>
  readFileSync(new URL(`../fixtures/saved/${name}.json`, import.meta.url), "utf8");

const shownQuestion = (page: Page) => page.locator("[data-question]:visible");

interface SavedSession {
  readonly device: Device;
  readonly expected: { readonly current: string; readonly unsent: readonly string[] };
}

/** Returns a saved session as if it had been held at the record store of this test. */
const sessionAt = (name: string, origin: string): SavedSession =>
  JSON.parse(read(name).replaceAll("http://platform.test", origin));

const resumed = async (page: Page, address: string, current: string) => {
  await page.goto(address);
  await page.waitForSelector("#practice[data-mounted]");
  await expect(shownQuestion(page)).toHaveAttribute("data-question", current);
};

for (const version of editions) {
  const { underWay, finished } = JSON.parse(read(`scorm-${version}`)) as {
    readonly underWay: { readonly platform: LmsLedger; readonly expected: { readonly current: string } };
    readonly finished: {
      readonly platform: LmsLedger;
      readonly expected: { readonly numbers: readonly number[] };
    };
  };

  atSite(`SCORM ${version}: an attempt that a platform holds continues at its question`, async ({ page }) => {
    const { quiz, ledger } = await openPlatform(page, version, underWay.platform);
    await expect(shownQuestion(quiz)).toHaveAttribute("data-question", underWay.expected.current);
    for (const answered of gradebook(underWay.platform).interactions.toReversed()) {
      await quiz.getByRole("button", { name: "Previous question" }).click();
      const [id = "", result] = answered.split(" ");
      await expect(shownQuestion(quiz)).toHaveAttribute("data-question", id);
      await expect(shownQuestion(quiz).locator(".feedback")).toHaveAttribute(
        "data-outcome",
        result === "correct" ? "right" : /wrong|part/,
      );
    }
    expect(gradebook(await ledger())).toEqual(gradebook(underWay.platform));
  });

  atSite(`SCORM ${version}: a finished attempt shows its result and keeps its grade`, async ({ page }) => {
    const { quiz, ledger } = await openPlatform(page, version, finished.platform);
    const heading = quiz.locator(".results").getByRole("heading").first();
    await expect(heading).toHaveText(new RegExp(finished.expected.numbers.join("\\D+")));
    expect(gradebook(await ledger())).toEqual(gradebook(finished.platform));
  });
}

test("a cmi5 session continues the saved attempt and sends the answers that were not sent", async ({
  page,
  platform,
}) => {
  const { device, expected } = sessionAt("cmi5", platform.origin);
  // The first session, in which they were given, has ended without a word.
  platform.launch();
  await restoreDevice(page, device);
  await resumed(page, platform.launch(), expected.current);
  await expect
    .poll(() => platform.verbs())
    .toEqual(["initialized", ...expected.unsent.map(() => "answered")]);
  expect(platform.broken).toEqual([]);
});

test("a launch by xAPI continues the saved attempt and sends the answers that were not sent", async ({
  page,
  store,
}) => {
  const { device, expected } = sessionAt("xapi", store.origin);
  await restoreDevice(page, device);
  await resumed(page, launchedAt(store), expected.current);
  await expect
    .poll(() => store.held.map(({ object }) => object.id.split("#").at(-1)))
    .toEqual(expected.unsent.map((id) => expect.stringContaining(id)));
});
