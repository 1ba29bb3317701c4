import { test as base, expect } from "@playwright/test";
import { openCmi5Platform } from "./cmi5-platform.ts";
import type { Store } from "./launching.ts";
import { openListingSite } from "./listing-site.ts";
import { openRecordStore } from "./record-store.ts";

export { expect };

/** A test with a record store and a cmi5 platform of its own, on a site whose owner lists both. */
export const test = base.extend<{
  store: Store;
  platform: Awaited<ReturnType<typeof openCmi5Platform>>;
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
  // biome-ignore lint/correctness/noEmptyPattern: As above.
  platform: async ({}, use) => {
    const platform = await openCmi5Platform();
    await use(platform);
    await platform.close();
  },
  site: async ({ plainSite, store, platform }, use) => {
    const site = await openListingSite(plainSite, store.origin, platform.origin);
    await use(site);
    await site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
});
