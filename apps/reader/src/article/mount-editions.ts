// Browser code of the lesson's island. Keeps the sentence from one edition to another.
import { sentenceToKeep } from "./reading-place.ts";

/** Adds the current sentence to a link to another edition when it is pressed. */
export const mountEditionLinks = (root: HTMLElement): void => {
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-keep-sentence]");
    if (!link) return;
    // A key press has a click count of 0.
    const sentence = sentenceToKeep(event.detail > 0);
    const address = new URL(link.href);
    address.hash = sentence ?? "";
    address.search = sentence ? `?from=${link.dataset.keepSentence}` : "";
    link.href = address.href;
  });
};

/** The pattern of a name in a lesson. Anything else in an address is ignored. */
const name = /^[a-z][a-z0-9-]*$/;

const isName = (text: string | null): text is string => text !== null && name.test(text);

/** How far a reader scrolls, as a share of the screen, before a message on arrival has done its work. */
const movedOn = 0.5;

/** Says that the reader is at the same sentence as before, or shows the way back to the question. */
export const mountArrival = (root: HTMLElement): void => {
  const search = new URLSearchParams(location.search);
  const question = search.get("question");
  const status = root.querySelector("[role=status]");
  const back = root.querySelector("a");
  const dismiss = root.querySelector("button");
  if (back && isName(question)) {
    back.hash = `q-${question}`;
    back.hidden = false;
  }
  if (!status || !dismiss || !isName(search.get("from")) || !location.hash.startsWith("#s-")) return;
  status.textContent = root.dataset.same ?? "";
  dismiss.hidden = false;
  const hide = () => {
    status.textContent = "";
    dismiss.hidden = true;
    removeEventListener("scroll", leave);
  };
  // The browser may still be on its way to the sentence.
  let from: number | undefined;
  const leave = () => {
    from ??= scrollY;
    if (Math.abs(scrollY - from) > innerHeight * movedOn) hide();
  };
  setTimeout(() => addEventListener("scroll", leave, { passive: true }), 1000);
  dismiss.onclick = () => {
    hide();
    // The next Tab press continues from this sentence, where the reader is.
    const place = document.querySelector<HTMLElement>(location.hash);
    if (place) place.tabIndex = -1;
    place?.focus();
  };
};
