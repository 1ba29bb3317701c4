import type { Browser, CDPSession, Page } from "@playwright/test";
import { pressKeys, watchPage } from "./page-probe.ts";

/** A link of a slow phone: bits a second, and the milliseconds before each answer. */
export const link = { bitsPerSecond: 1_600_000, latency: 150 } as const;

/** How many times slower the processor is made. */
export const slowdown = 4;

/** A phone's screen. */
const viewport = { width: 412, height: 823 } as const;

/** How long a page may take for anything, in milliseconds. */
const limit = 60_000;

/** A page in a browser that has stored nothing, on a slow link and a slow processor. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Visits nothing yet, but prepares for it: a context of its own with an empty cache, and the probe in every page.
 *
 * @param shows Selects what a press is meant to show.
 * @param use What to do in the visit.
 */
export const slowVisit = async <Result>(
  browser: Browser,
  shows: string,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ viewport });
  try {
    context.setDefaultTimeout(limit);
    const page = await context.newPage();
    await page.addInitScript(watchPage, { shows, keys: pressKeys });
    const session = await context.newCDPSession(page);
    await session.send("Page.enable");
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: link.latency,
      downloadThroughput: link.bitsPerSecond / 8,
      uploadThroughput: link.bitsPerSecond / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await use({ page, session });
  } finally {
    await context.close();
  }
};
