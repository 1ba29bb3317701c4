declare global {
  interface Window {
    /** When the largest content so far was painted, and the time beyond 50 ms of all long tasks, in milliseconds. */
    benchReport?: { lcp: number; blocking: number };
  }
}

/** Where a page stores what it knows of a press. A press may lead to another page, and this outlives it. */
export const pressKeys = {
  /** Whether the next press is to be timed. */
  awaited: "bench-awaited",
  /** The moment of the press. */
  pressed: "bench-pressed",
  /** The milliseconds until its answer was on the screen. */
  shown: "bench-shown",
} as const;

/**
 * Watches a page from its first moment. Runs in the browser, so it uses nothing from outside.
 *
 * @param probe `shows` selects what a press is meant to show. If a press on a link shows none, the link's target counts,
 *   in this page or in the next.
 */
export const watchPage = (probe: {
  readonly shows: string;
  readonly keys: { readonly awaited: string; readonly pressed: string; readonly shown: string };
}): void => {
  if (window !== top) return;
  const report = { lcp: 0, blocking: 0 };
  window.benchReport = report;
  const observe = (type: string, use: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe("largest-contentful-paint", ({ startTime }) => {
    report.lcp = startTime;
  });
  observe("longtask", ({ duration }) => {
    report.blocking += Math.max(0, duration - 50);
  });

  const now = (time: number) => performance.timeOrigin + time;
  /** Takes the time from the press to a moment, unless it was taken before. */
  const take = (moment: number) => {
    const pressed = sessionStorage.getItem(probe.keys.pressed);
    if (pressed === null) return;
    sessionStorage.removeItem(probe.keys.pressed);
    sessionStorage.setItem(probe.keys.shown, String(moment - Number(pressed)));
  };
  // A press that came here from another page is answered by the first text.
  if (sessionStorage.getItem(probe.keys.pressed) !== null)
    observe("paint", ({ name, startTime }) => {
      if (name === "first-contentful-paint") take(now(startTime));
    });

  const isInView = (element: Element | null) => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { top: above, bottom, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && above < innerHeight;
  };
  const afterPaint = () => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => take(now(performance.now()));
    channel.port2.postMessage(0);
  };
  addEventListener(
    "click",
    (event) => {
      const pressed = (event.target as Element | null)?.closest("a, button, input[type=button]");
      // A script may press again for the reader. Only the reader's own press counts.
      if (!event.isTrusted || !pressed || sessionStorage.getItem(probe.keys.awaited) === null) return;
      sessionStorage.removeItem(probe.keys.awaited);
      const fragment = pressed.getAttribute("href")?.replace(/^[^#]*#?/, "");
      sessionStorage.setItem(probe.keys.pressed, String(now(event.timeStamp)));
      const look = () => {
        const target =
          fragment && location.hash === `#${fragment}` ? document.getElementById(fragment) : null;
        const answers = [...document.querySelectorAll(probe.shows), target];
        if (answers.some(isInView)) requestAnimationFrame(afterPaint);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
};
