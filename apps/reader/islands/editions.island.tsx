// An island because only a script can tell which sentence is being read, and where a reader came from; without it a link
// leads to the edition's start, and each paragraph has links to itself in the others.
import { sentenceToKeep, watchReading } from "../src/article/reading-place.ts";

/** Takes the sentence along when another edition is chosen, and tells that edition so. */
const mountSwitch = (root: HTMLElement): void => {
  root.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>("a[data-keep-sentence]")
        : null;
    if (!link) return;
    // A press of a key counts no clicks.
    const sentence = sentenceToKeep(event.detail > 0);
    const address = new URL(link.href);
    address.hash = sentence ?? "";
    address.search = sentence ? `?from=${link.dataset.keepSentence}` : "";
    link.href = address.href;
  });
};

/** A name as lessons use them; anything else in an address is not ours. */
const name = /^[a-z][a-z0-9-]*$/;

const isName = (text: string | null): text is string => text !== null && name.test(text);

/** Says that the sentence is the same as in the edition that was left, or shows the way back to the question. */
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
      // Focus goes on from the sentence, which is where the reader is.
      const place = document.querySelector<HTMLElement>(location.hash);
      if (place) place.tabIndex = -1;
      place?.focus();
    };
  }
};

/** The links to the editions, and the place where an arrival is told. */
export default function mount(root: HTMLElement): void {
  watchReading();
  if (root.hasAttribute("data-same")) mountArrival(root);
  else mountSwitch(root);
}
