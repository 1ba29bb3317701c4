import { placeToReturnTo, storePlace } from "./stored-place.ts";
import { findAnchor, restoreAnchor, type TextAnchor } from "./text-anchor.ts";

/** The time in which a browser may scroll by itself after the phone is turned or the text changes, in milliseconds. */
const settling = 300;

/** What text is laid out by: how wide the page is, the size, face and spacing of its letters, and the reader's other choices. */
const lookOf = (): string => {
  const { fontSize } = getComputedStyle(document.documentElement);
  const { lineHeight, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(document.body);
  const { clientWidth, dataset } = document.documentElement;
  const choices = Object.values(dataset).join(" ");
  return [clientWidth, fontSize, lineHeight, fontFamily, letterSpacing, wordSpacing, choices].join(" ");
};

/**
 * Holds the current sentence at its height on screen when the look of the text changes: another size, face or
 * spacing, chosen here, in another tab or on another page; a window of another width; a phone that is turned.
 *
 * Browsers have scroll anchoring for that, but Safari has it only since 2025, it holds a paragraph and not a
 * sentence, and none does it where an element around the text changes its own margins, padding or width, as
 * sizes in `rem` do. So this code holds the place by sentence, and leaves what a browser has already done.
 */
export const keepPlace = (): void => {
  const main = document.querySelector("main");
  // Whichever island comes first does it, for all.
  if (!main || "placeKept" in main.dataset) return;
  main.dataset.placeKept = "";
  let look = lookOf();
  let anchor: TextAnchor | undefined;
  /** How far the page was scrolled when it was last put right. */
  let putTo: number | undefined;
  let changed = Number.NEGATIVE_INFINITY;

  const restore = () => {
    if (anchor) restoreAnchor(anchor);
    putTo = scrollY;
  };
  /** Scrolls the text back after its look has changed. */
  const settle = (): boolean => {
    const now = lookOf();
    if (now === look) return false;
    look = now;
    changed = performance.now();
    restore();
    return true;
  };
  const follow = () => {
    if (settle() || scrollY === putTo) return;
    if (performance.now() - changed < settling) {
      restore();
      return;
    }
    putTo = undefined;
    anchor = findAnchor();
  };

  const left = placeToReturnTo(look);
  if (left) {
    anchor = left;
    restore();
  } else anchor = findAnchor();

  // This runs after layout and before painting, so that nothing jumps.
  new ResizeObserver(settle).observe(main);
  for (const type of ["pointerdown", "keydown", "wheel"])
    addEventListener(
      type,
      () => {
        changed = Number.NEGATIVE_INFINITY;
      },
      { passive: true },
    );
  for (const type of ["resize", "storage", "pageshow"]) addEventListener(type, settle);
  addEventListener("scroll", follow, { passive: true });
  addEventListener("pagehide", () => storePlace(anchor, look));
};
