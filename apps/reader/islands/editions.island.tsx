// An island because only a script knows which sentence is being read and where the reader came from. Without
// it a link leads to the start of the edition, and each paragraph links to itself in the others.
import { sentenceToKeep, watchReading } from "../src/article/reading-place.ts";

/** Adds the current sentence to the link when the reader chooses another edition. */
const mountSwitch = (root: HTMLElement): void => {
  root.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>("a[data-keep-sentence]")
        : null;
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

/** Says that the reader is at the same sentence as before, or shows the way back to the question. */
const mountArrival = (root: HTMLElement): void => {
  const search = new URLSearchParams(location.search);
  const question = search.get("question");
  const status = root.querySelector("[role=status]");
  const back = root.querySelector("a");
  const dismiss = root.querySelector("button");
  if (back && isName(question)) {
    back.hash = `q-${question}`;
    back.hidden = false;
  }
  if (status && dismiss && isName(search.get("from")) && location.hash.startsWith("#s-")) {
    status.textContent = root.dataset.same ?? "";
    dismiss.hidden = false;
    dismiss.onclick = () => {
      status.textContent = "";
      dismiss.hidden = true;
      // The next Tab press continues from this sentence, where the reader is.
      const place = document.querySelector<HTMLElement>(location.hash);
      if (place) place.tabIndex = -1;
      place?.focus();
    };
  }
};

/** Takes over the links to the editions and the status message on arrival. */
export default function mount(root: HTMLElement): void {
  watchReading();
  if (root.hasAttribute("data-same")) mountArrival(root);
  else mountSwitch(root);
}
