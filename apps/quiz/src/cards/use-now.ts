import { useEffect, useReducer } from "react";

/** Timers stall while a device sleeps, so the clock is checked at least this often. */
const longestWait = 30_000;
/** A timer may come a little early. */
const shortestWait = 100;

/**
 * Returns the time, and renders again when something is due, at least twice a minute, and when the page comes to the front,
 * because nothing tells a page that a day has begun or the device has woken up.
 */
export const useNow = (next: (now: number) => number | undefined): number => {
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const now = Date.now();
  const due = next(now) ?? Number.POSITIVE_INFINITY;
  useEffect(() => {
    const timer = setTimeout(lookAgain, Math.min(longestWait, Math.max(shortestWait, due - now)));
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible") lookAgain();
    };
    addEventListener("pageshow", back);
    addEventListener("focus", back);
    document.addEventListener("visibilitychange", back);
    return () => {
      removeEventListener("pageshow", back);
      removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", back);
    };
  }, []);
  return now;
};
