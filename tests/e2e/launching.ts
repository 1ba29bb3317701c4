import type { Page } from "@playwright/test";
import { optionsOf } from "@sidelight/content/questions";
import { quiz } from "../addresses.ts";
import { check, choose, rightAnswer, shownQuestion } from "./answering.ts";
import type { openRecordStore } from "./record-store.ts";

/** A record store that runs for a test. */
export type Store = Awaited<ReturnType<typeof openRecordStore>>;

/** The registration that every launch has, unless a test takes it out. */
export const registration = "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10";

/** A learner as a platform names one. */
export const learner = (name: string): string =>
  JSON.stringify({ objectType: "Agent", account: { homePage: "https://platform.example", name } });

/** The address by which a platform launches the quiz, with other parameters where a test has some. */
export const launchedAt = ({ origin }: Store, more: Readonly<Record<string, string>> = {}): string =>
  `${quiz}?${new URLSearchParams({
    endpoint: `${origin}/xapi`,
    auth: "Basic c2VjcmV0",
    actor: learner("learner-7"),
    registration,
    ...more,
  })}`;

/** The same for a cmi5 session. */
export const cmi5At = (store: Store, activityId = "https://platform.example/quiz"): string =>
  launchedAt(store, { fetch: `${store.origin}/token`, activityId }).replace(/auth=[^&]*&/, "");

/** Answers the question that is shown, and goes on. */
export const answerNext = async (page: Page, wrong = false): Promise<string> => {
  const { id, question } = await shownQuestion(page);
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

/** What the page says of its reports. */
export const status = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words });
