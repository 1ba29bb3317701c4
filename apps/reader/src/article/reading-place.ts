// Browser code of the islands. Follows where the reader is in the text, for all islands that need it.

/** The height of the reader's eyes on the screen, as a share of its height. */
const eyeLine = 0.25;

/**
 * How long a reader stays with a sentence before it counts as read, in milliseconds. Going back takes longer
 * to count, because readers flick or tab through a screen on the way up to the edition links.
 */
const stay = { goingOn: 400, goingBack: 2000 } as const;

/** Returns the sentences of the text, or of its first column where there are two. */
const sentences = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".article-sentence[id]"),
];

/** The sentence that was read last. */
let read: string | undefined;

/** The sentence that an address pointed at, and how far the page was scrolled then. */
let pointedAt: { readonly sentence: string; readonly scroll: number } | undefined;

let watched = false;

/**
 * Returns the sentence with the focus, unless it was scrolled out of sight. A second column names its
 * sentences like the first.
 */
const focused = (): string | undefined => {
  const sentence = document.activeElement?.closest<HTMLElement>(".article-sentence");
  const box = sentence?.getBoundingClientRect();
  if (!sentence || !box || box.bottom < 0 || box.top > innerHeight) return undefined;
  return sentence.id || `s-${sentence.dataset.sentence}`;
};

/** Returns the sentence that was pointed at, as long as the page has not been moved on from it. */
const stillPointedAt = (): string | undefined =>
  pointedAt && Math.abs(scrollY - pointedAt.scroll) < innerHeight * eyeLine ? pointedAt.sentence : undefined;

/** Returns the first sentence that ends below the eye line; none where the text has not reached it, or is over. */
const atEyeLine = (): string | undefined => {
  const line = innerHeight * eyeLine;
  const all = sentences();
  // On the first screen a reader has not begun.
  if (scrollY === 0 || !all[0] || all[0].getBoundingClientRect().top > line) return undefined;
  return all.find((sentence) => sentence.getBoundingClientRect().bottom > line)?.id;
};

const here = (): string | undefined => focused() ?? stillPointedAt() ?? atEyeLine();

const takeHash = (): void => {
  const sentence = sentences().find(({ id }) => `#${id}` === location.hash)?.id;
  if (!sentence) return;
  read = sentence;
  // Asked when the browser has gone there.
  requestAnimationFrame(() => {
    pointedAt = { sentence, scroll: scrollY };
  });
};

/** Begins to follow the reader, once for all who ask. */
export const watchReading = (): void => {
  if (watched) return;
  watched = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sentence = here();
      if (!sentence) return;
      const order = sentences().map(({ id }) => id);
      if (order.indexOf(sentence) >= order.indexOf(read ?? "")) read = sentence;
      else
        timer = setTimeout(() => {
          read = sentence;
        }, stay.goingBack - stay.goingOn);
    }, stay.goingOn);
  };
  addEventListener("scroll", rest, { passive: true });
  addEventListener("focusin", rest);
  addEventListener("hashchange", takeHash);
  takeHash();
  rest();
};

/** Returns the id of the sentence that is being read, if the reader has come that far. */
export const readingSentence = (): string | undefined => here() ?? read;

/**
 * Returns the sentence to open in another edition. With a pointer it is the sentence on screen beside the
 * link. If the link is far from the text, or was reached by keys that moved the page, it is the sentence that
 * was read last.
 */
export const sentenceToKeep = (byPointer: boolean): string | undefined =>
  (byPointer ? here() : undefined) ?? read ?? here();
