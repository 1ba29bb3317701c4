// Browser code of the islands. Finds the sentence on screen and scrolls it back to its height.

/** The elements that can name a place: the sentences of a lesson, or else other blocks. */
const sentenceSelector = ".article-sentence";
const blockSelector = `main :is(h1, h2, h3, h4, h5, p, li, dt, dd, th, td, legend, label, summary, figure)`;

/** What stays in sight while the text moves. */
const stickySelector = ".lesson-side, .arrival";

/** How far down the screen to look for a place and hold it, as a share of the height. */
const upperPart = 0.6;

/** A piece of text and its position on the screen. Lengths are CSS px. */
export interface TextAnchor {
  readonly element: Element;
  /** From the top of the screen to the top of its first line. */
  readonly top: number;
  readonly height: number;
}

const measure = (element: Element): TextAnchor => {
  const { top, height } = element.getBoundingClientRect();
  return { element, top, height };
};

/**
 * Returns the first sentence that begins on the screen, or the one that fills its upper part. Sentences
 * follow each other downwards.
 */
const sentenceOnScreen = (): TextAnchor | undefined => {
  const sentences = document.querySelectorAll(sentenceSelector);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A pixel is lost when a browser rounds how far it has scrolled.
    if (measure(sentences[middle] as Element).top < -1) low = middle + 1;
    else high = middle;
  }
  const [before, first] = [sentences[low - 1], sentences[low]].map((it) => it && measure(it));
  if (first && first.top < innerHeight * upperPart) return first;
  return before && before.top + before.height > 0 ? before : undefined;
};

/** Returns another block, the nearest to the top of the screen. */
const blockOnScreen = (): TextAnchor | undefined => {
  const main = document.querySelector("main")?.getBoundingClientRect();
  if (!main) return undefined;
  const middle = main.left + main.width / 2;
  for (let height = 1; height < innerHeight * upperPart; height += 16) {
    const element = document.elementFromPoint(middle, height)?.closest(blockSelector);
    if (element && !element.closest(stickySelector)) return measure(element);
  }
  return undefined;
};

/** Returns the text on screen, or nothing at the very top of a page, where reading has not begun. */
export const findAnchor = (): TextAnchor | undefined =>
  scrollY > 0 ? (sentenceOnScreen() ?? blockOnScreen()) : undefined;

/**
 * Scrolls until the text is back at its height. Text that began above the screen moves in proportion to its
 * new length, and text below the new height of the screen is brought into view.
 */
export const restoreAnchor = ({ element, top, height }: TextAnchor): void => {
  // Taken away or hidden meanwhile: there is nothing to go by.
  if (element.getClientRects().length === 0) return;
  const now = measure(element);
  const wanted = top < -1 ? (top * now.height) / Math.max(1, height) : Math.min(top, innerHeight * upperPart);
  scrollBy({ top: now.top - wanted, behavior: "instant" });
};

/** Names a piece of text so that the same page, opened again, finds it: by its id, or by its place among the others. */
export const nameOf = ({ element }: TextAnchor): string =>
  element.id || `${[...document.querySelectorAll(blockSelector)].indexOf(element)}`;

/** Returns the piece of text of that name, if the page has it. */
export const elementNamed = (name: string): Element | undefined =>
  document.getElementById(name) ?? document.querySelectorAll(blockSelector)[Number(name)];
