import type { Visit } from "./slow-visit.ts";

/** How long to wait after the load event for work that a page puts off, in milliseconds. */
const idleAfterLoad = 3000;

/** A finished answer: its bytes with its headers, and the moment of its last byte in the browser's own seconds. */
interface Answer {
  readonly bytes: number;
  readonly ended: number;
  readonly isScript: boolean;
}

const sum = (answers: readonly Answer[]) => answers.reduce((total, { bytes }) => total + bytes, 0);

/** Loads a page, leaves it alone, and returns what it took by the names of the measures. */
export const measureLoading = async (
  { page, session }: Visit,
  address: string,
): Promise<Readonly<Record<string, number>>> => {
  const scripts = new Set<string>();
  const answers: Answer[] = [];
  let requests = 0;
  let loaded = Number.POSITIVE_INFINITY;
  session.on("Network.requestWillBeSent", ({ request, requestId, type }) => {
    if (!request.url.startsWith("http")) return;
    requests += 1;
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) =>
    answers.push({ bytes: encodedDataLength, ended: timestamp, isScript: scripts.has(requestId) }),
  );
  session.on("Page.loadEventFired", ({ timestamp }) => {
    loaded = timestamp;
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(idleAfterLoad);
  const report = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    return { ...window.benchReport, load: (navigation as PerformanceNavigationTiming).loadEventStart };
  });
  if (!report.lcp || report.blocking === undefined) throw new Error(`${address} painted nothing.`);
  return {
    lcp: report.lcp,
    load: report.load,
    blocking: report.blocking,
    bytesBeforeLoad: sum(answers.filter(({ ended }) => ended <= loaded)),
    bytes: sum(answers),
    scriptBytes: sum(answers.filter(({ isScript }) => isScript)),
    requests,
  };
};
