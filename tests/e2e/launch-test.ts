import { test as base, expect } from "@playwright/test";
import type { Store } from "./launching.ts";
import { openListingSite } from "./listing-site.ts";
import { openRecordStore } from "./record-store.ts";

export { expect };

/** A test with a record store of its own, on a site whose owner lists that store. */
export const test = base.extend<{
  store: Store;
  /** The site, whose list can be changed. */
  site: Awaited<ReturnType<typeof openListingSite>>;
  /** Where the site is served that lists no store. */
  plainSite: string;
}>({
  plainSite: [`http://127.0.0.1:${process.env.TEST_PORT ?? 3170}`, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  store: async ({}, use) => {
    const store = await openRecordStore();
    await use(store);
    await store.close();
  },
  site: async ({ plainSite, store }, use) => {
    const site = await openListingSite(plainSite, store.origin);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
