import { elementNamed, nameOf, type TextAnchor } from "./text-anchor.ts";

/** Where on a page a reader was, kept as long as its tab is open. Lengths are CSS px. */
interface StoredPlace {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  /** How far the page was scrolled. */
  readonly scroll: number;
  /** How its text looked then. */
  readonly look: string;
}

const keyOf = (): string => `sidelight-place ${location.pathname}`;

/** Keeps the place in this page for the way back to it. Storage that is refused costs only that. */
export const storePlace = (anchor: TextAnchor | undefined, look: string): void => {
  try {
    if (!anchor) sessionStorage.removeItem(keyOf());
    else {
      const place: StoredPlace = {
        name: nameOf(anchor),
        top: anchor.top,
        height: anchor.height,
        scroll: scrollY,
        look,
      };
      sessionStorage.setItem(keyOf(), JSON.stringify(place));
    }
  } catch {
    // The browser then goes back to the same pixel, which is all it can do.
  }
};

const isReturn = (): boolean => {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "back_forward" || navigation?.type === "reload";
};

/** How long after the page began to load, in milliseconds, a reader who came back is taken not to have scrolled yet. */
const untouched = 4000;

/**
 * The place that was left, for somebody who has just come back to the page and finds that its text looks different. A
 * browser that goes back to the same pixel, or to the same paragraph, does not go back to the same sentence.
 */
export const placeToReturnTo = (look: string): TextAnchor | undefined => {
  try {
    const place: StoredPlace | null = JSON.parse(sessionStorage.getItem(keyOf()) ?? "null");
    if (!place || !isReturn() || place.look === look) return undefined;
    if (performance.now() > untouched && Math.abs(scrollY - place.scroll) > 2) return undefined;
    const element = elementNamed(place.name);
    return element && { element, top: place.top, height: place.height };
  } catch {
    return undefined;
  }
};
