import { elementNamed, nameOf, type TextAnchor } from "./text-anchor.ts";

/** The reader's place on a page, stored until the tab closes. Lengths are CSS px. */
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

/** Stores the place on this page for a later return. If storage is blocked, only this is lost. */
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

/**
 * The time after the start of loading in which a returning reader is assumed not to have scrolled, in
 * milliseconds.
 */
const untouched = 4000;

/**
 * Returns the place that a returning reader left, if the text now looks different. A browser returns to the
 * same pixel or paragraph, not to the same sentence.
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
