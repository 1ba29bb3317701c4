// Browser code of the lesson's island. Shows a paragraph in the words of another edition, under the paragraph itself.
import type { LessonSentences } from "../lessons/sentence-files.ts";
import { readingSentence } from "./reading-place.ts";

/** Loads the sentences of another edition. Throws if it can't. */
const loadSentences = async (address: string): Promise<LessonSentences> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.json();
};

/** Returns a paragraph in the words of another edition. */
const inOtherWords = (paragraph: Element, { lang, dir, sentences }: LessonSentences): HTMLElement => {
  const other = document.createElement("p");
  other.className = "in-other-words";
  other.lang = lang;
  other.dir = dir;
  other.textContent = [...paragraph.querySelectorAll(".article-sentence[id]")]
    .map(({ id }) => sentences[id.slice("s-".length)] ?? "")
    .join(" ");
  other.tabIndex = -1;
  return other;
};

/** The paragraph under the pointer, if any, or the one that is being read. */
const currentParagraph = (pointed: Element | undefined): Element | null =>
  pointed ??
  document.getElementById(readingSentence() ?? "")?.closest(".article-text > p") ??
  document.querySelector(".article-text > p");

/** Takes over the buttons that show a paragraph in other words. Pressed again at the same paragraph, they hide them. */
export const mountOtherWords = (buttons: readonly HTMLButtonElement[]): void => {
  const [{ dataset: { edition = "", sentences = "" } = {} } = {}] = buttons;
  let loaded: Promise<LessonSentences> | undefined;
  let pointed: Element | undefined;
  let focused: Element | undefined;
  const shownUnder = (paragraph: Element | null | undefined) =>
    paragraph?.nextElementSibling?.matches(".in-other-words") ? paragraph.nextElementSibling : undefined;
  const paragraph = () => focused ?? currentParagraph(pointed);
  const say = () => {
    const isShown = shownUnder(paragraph()) !== undefined;
    for (const button of buttons) button.setAttribute("aria-pressed", `${isShown}`);
  };
  const paragraphOf = ({ target }: Event) =>
    (target as Element).closest(".article-text > p:not(.in-other-words)") ?? undefined;
  document.addEventListener("pointerover", (event) => {
    // A finger is over whatever it touches to scroll.
    if (event.pointerType === "mouse") pointed = paragraphOf(event) ?? pointed;
    say();
  });
  document.addEventListener("focusin", (event) => {
    focused = paragraphOf(event) ?? focused;
    say();
  });
  // Who scrolls by hand has left the paragraph. A page also scrolls to whatever gets the focus.
  // (A browser that scrolls with a finger cancels its pointer.)
  for (const moved of ["wheel", "pointercancel"])
    addEventListener(
      moved,
      () => {
        focused = undefined;
        pointed = undefined;
        say();
      },
      { passive: true },
    );
  const press = async () => {
    const own = paragraph();
    const open = shownUnder(own);
    if (open) open.remove();
    else if (own) {
      loaded ??= loadSentences(sentences);
      const other = await loaded.then((all) => inOtherWords(own, all)).catch(() => undefined);
      // Where it can't be loaded, the button leads to it.
      if (!other) return location.assign(edition);
      own.after(other);
      other.focus({ preventScroll: true });
      focused = own;
    }
    say();
  };
  for (const button of buttons) button.onclick = press;
};
