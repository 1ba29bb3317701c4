import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { quiz } from "../addresses.ts";
import { expect, test } from "../page-test.ts";
import { finishWithOneWrong, tabTo } from "./answering.ts";

const cards = `${quiz}cards/`;
const front = (page: Page) => page.locator(".card h3");
const due = (page: Page) => page.locator("#due");

test("a review works by keyboard alone, moves focus correctly, and survives a reload", async ({ page }) => {
  await page.goto(cards);
  await expect(due(page)).toHaveText("10 cards are due today");
  const first = await front(page).textContent();
  await page.locator("#cards").focus();
  await tabTo(page, page.getByRole("button", { name: "Show answer" }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".card-back h4")).toBeFocused();
  const good = page.getByRole("button", { name: /^Good \(due in \d+ minutes\)$/ });
  await expect(page.getByRole("button", { name: /^Again \(due in 1 minute\)$/ })).toBeVisible();
  await tabTo(page, good);
  await page.keyboard.press("Enter");
  await expect(front(page)).toBeFocused();
  await expect(front(page)).not.toHaveText(first ?? "");
  await expect(due(page)).toHaveText("9 cards are due today");
  // A card that is taken out is not asked any more, and can be put back.
  const second = await front(page).textContent();
  await tabTo(page, page.getByRole("button", { name: "Show answer" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Remove this card" }));
  await page.keyboard.press("Enter");
  await expect(front(page)).toBeFocused();
  await expect(front(page)).not.toHaveText(second ?? "");
  await page.reload();
  await expect(front(page)).not.toHaveText(new RegExp(`^(${first}|${second})$`));
  await page.getByText("Move your cards to another device").click();
  await page.getByRole("button", { name: "Restore 1 card" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 card restored." })).toBeVisible();
});

test("a card taken out on a slow device stays out, though the page goes before it is saved", async ({
  page,
}) => {
  await page.goto(cards);
  const first = await front(page).textContent();
  await page.getByRole("button", { name: "Show answer" }).click();
  // From here on, nothing that this page asks of the database is answered.
  await page.evaluate(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, "nobody-hears-of-this");
      for (const type of ["success", "error", "upgradeneeded"])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      return request;
    };
  });
  await page.getByRole("button", { name: "Remove this card" }).click();
  await expect(front(page)).not.toHaveText(first ?? "");
  await page.reload();
  await expect(due(page)).toBeVisible();
  await expect(front(page)).not.toHaveText(first ?? "");
  await page.getByText("Move your cards to another device").click();
  await expect(page.getByRole("button", { name: "Restore 1 card" })).toBeVisible();
});

test("when nothing is left it says when the next card comes back, and no more", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-03-01T09:00:00") });
  await page.goto(cards);
  await page.clock.runFor(1000);
  await expect(due(page)).toBeVisible();
  for (let left = 10; left > 0; left -= 1) {
    await expect(due(page)).toHaveText(left === 1 ? "1 card is due today" : `${left} cards are due today`);
    await page.getByRole("button", { name: "Show answer" }).click();
    await page.getByRole("button", { name: /^Good/ }).click();
  }
  await expect(due(page)).toHaveText("No card is due today");
  await expect(page.getByText(/^That’s all for now\. The next card is due in \d+ minutes\.$/)).toBeFocused();
  // The next day there is a new share, and what was learnt comes back.
  await page.clock.setSystemTime(new Date("2026-03-02T10:00:00"));
  await page.reload();
  await page.clock.runFor(1000);
  await expect(due(page)).toHaveText("20 cards are due today");
});

test("what was missed in a quiz becomes cards, with the terms of its evidence", async ({ page }) => {
  await page.goto(quiz);
  await finishWithOneWrong(page);
  await page.getByRole("button", { name: "Add missed questions to your cards" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^\d+ cards added\.$/ })).toBeVisible();
  await page.locator(".add-missed").getByRole("link", { name: "Review cards" }).click();
  await expect(front(page)).toHaveText("Who told Reuters that President Assad had left Damascus?");
  await page.getByRole("button", { name: "Show answer" }).click();
  await expect(page.locator(".card .proof").first()).toContainText("Two senior army officers told Reuters");
});

test("cards go to another device and back, and a broken file changes nothing", async ({ page, browser }) => {
  await page.goto(cards);
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Good/ }).click();
  await expect(due(page)).toHaveText("9 cards are due today");
  await page.getByText("Move your cards to another device").click();
  const [exported] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export cards" }).click(),
  ]);
  expect(exported.suggestedFilename()).toBe("sidelight-cards-damascus-december-2024.json");
  const text = await readFile(await exported.path(), "utf8");
  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL(cards, page.url()).href);
  await other.getByText("Move your cards to another device").click();
  const bring = (name: string, body: string) =>
    other
      .getByLabel("Import cards from a file:")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(body) });
  for (const [body, told] of [
    [text.slice(0, 80), "isn’t a Sidelight card file, or it’s damaged. Nothing was changed."],
    [text.replace('"version": 1', '"version": 2'), "Nothing was changed. Reload the page and try again."],
    [text.replace('"lesson": "damascus', '"lesson": "other-damascus'), "has cards from another lesson"],
    [text.replace('"good"', '"splendid"'), "isn’t a Sidelight card file, or it’s damaged"],
    [text.replace(/"due": "[^"]+"/, '"due": 1e300'), "isn’t a Sidelight card file, or it’s damaged"],
  ] as const) {
    await bring("cards.json", body);
    await expect(other.getByRole("status").filter({ hasText: told })).toBeVisible();
    await expect(due(other)).toHaveText("10 cards are due today");
  }
  // A card that this lesson does not have is in the file too; it is not here to be looked at.
  const { cards: own, ...file } = JSON.parse(text);
  const [card] = Object.values(own);
  const more = { ...own, "term:damascus-december-2024:no-such-term": card };
  await bring("cards.json", JSON.stringify({ ...file, cards: more }));
  await expect(other.getByRole("status").filter({ hasText: "1 card imported" })).toBeVisible();
  await expect(due(other)).toHaveText("9 cards are due today");
  await other.reload();
  await expect(due(other)).toHaveText("9 cards are due today");
  await other.context().close();
});

/** Looks at the card that is shown, and knows it. */
const rateGood = async (tab: Page) => {
  await tab.getByRole("button", { name: "Show answer" }).click();
  await tab.getByRole("button", { name: /^Good/ }).click();
};
const savedReviews = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("sidelight-cards");
        opening.onsuccess = () => {
          const asked = opening.result
            .transaction("decks")
            .objectStore("decks")
            .get("damascus-december-2024");
          asked.onsuccess = () => {
            opening.result.close();
            const deck = JSON.parse(asked.result ?? '{"cards":{}}') as {
              cards: Record<string, { looks: object[] }>;
            };
            resolve(Object.values(deck.cards).map(({ looks }) => looks.length));
          };
        };
      }),
  );

test("two tabs have each other’s reviews", async ({ page, context }) => {
  await page.goto(cards);
  const other = await context.newPage();
  await other.goto(cards);
  await expect(due(other)).toHaveText("10 cards are due today");
  await rateGood(page);
  await expect(due(page)).toHaveText("9 cards are due today");
  await expect(due(other)).toHaveText("9 cards are due today");
  await rateGood(other);
  for (const tab of [page, other]) await expect(due(tab)).toHaveText("8 cards are due today");
  expect(await savedReviews(page)).toEqual([1, 1]);
  await page.reload();
  await expect(due(page)).toHaveText("8 cards are due today");
});

test("two tabs that can't reach each other and review one card save both reviews", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.addInitScript(() => {
      Object.defineProperty(globalThis, "BroadcastChannel", { value: undefined });
    });
    await tab.goto(cards);
    await expect(due(tab)).toHaveText("10 cards are due today");
  }
  await rateGood(page);
  await expect.poll(() => savedReviews(page)).toEqual([1]);
  await rateGood(other);
  await expect.poll(() => savedReviews(page)).toEqual([2]);
  await page.reload();
  await expect(due(page)).toHaveText("9 cards are due today");
});

test("a review that could not be saved survives another tab's save, and is saved once there is room", async ({
  page,
  context,
}) => {
  await page.goto(cards);
  await expect(due(page)).toHaveText("10 cards are due today");
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await rateGood(page);
  await expect(page.getByRole("status").filter({ hasText: "won’t save your cards" })).toBeVisible();
  const other = await context.newPage();
  await other.goto(cards);
  await expect(due(other)).toHaveText("10 cards are due today");
  // It is the same card, which this tab knows nothing of yet.
  await rateGood(other);
  await expect.poll(() => savedReviews(page)).toEqual([1]);
  await expect(due(page)).toHaveText("9 cards are due today");
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await rateGood(page);
  await expect.poll(() => savedReviews(page)).toEqual([2, 1]);
});

test("the review continues in a browser that saves nothing, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await page.goto(cards);
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Good/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "won’t save your cards" })).toBeVisible();
  await expect(due(page)).toHaveText("9 cards are due today");
});

test("a deck saved by a newer version stays unchanged", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("sidelight-cards", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("decks");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("decks", "readwrite");
          transaction.objectStore("decks").put('{"version":2}', "damascus-december-2024");
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto(cards);
  await expect(page.getByText("A newer version saved your cards")).toBeVisible();
  await page.getByRole("button", { name: "Show answer" }).click();
  await page.getByRole("button", { name: /^Good/ }).click();
  await expect(due(page)).toHaveText("9 cards are due today");
  await page.reload();
  await expect(page.getByText("A newer version saved your cards")).toBeVisible();
});

test("in Arabic, 320 px wide, by touch", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 320, height: 640 },
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  await page.goto(`${quiz}ar/cards/`);
  await expect(due(page)).toHaveText("١٠ بطاقات حان وقتها اليوم");
  await page.getByRole("button", { name: "إظهار الجواب" }).tap();
  await page.getByRole("button", { name: /^عرفتها/ }).tap();
  await expect(due(page)).toHaveText("٩ بطاقات حان وقتها اليوم");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});
