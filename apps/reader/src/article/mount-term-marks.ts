// Browser code of the lesson's island. Makes links of as many uses of a term as the reader wants marked.
import { storedPreferences, type TermMarks } from "@sidelight/preferences";

/** A use of a term: the page marks the first in each section, and says which of them is the first in the lesson. */
interface Use {
  readonly link: HTMLAnchorElement;
  readonly isFirstInSection: boolean;
}

/** The uses that each choice marks. */
const isWanted: Readonly<Record<TermMarks, (use: Use) => boolean>> = {
  every: () => true,
  section: ({ isFirstInSection }) => isFirstInSection,
  lesson: ({ link }) => link.hasAttribute("data-first"),
  off: () => false,
};

/** Marks the terms of `root` as the reader has chosen, now and whenever the choice changes, here or in another tab. */
export const mountTermMarks = (root: HTMLElement): void => {
  const uses = [...root.querySelectorAll<HTMLAnchorElement>("a.term")].map((link) => ({
    link,
    isFirstInSection: link.hasAttribute("href"),
  }));
  const addresses = new Map(uses.flatMap(({ link }) => (link.href ? [[link.hash.slice(1), link.href]] : [])));
  const mark = () => {
    const wanted = isWanted[storedPreferences().terms];
    for (const use of uses) {
      const { link } = use;
      if (wanted(use) === link.hasAttribute("href")) continue;
      if (wanted(use)) {
        link.href = addresses.get(link.dataset.note ?? "") ?? "";
        link.dataset.press = "";
        link.setAttribute("aria-haspopup", "dialog");
      } else {
        link.dataset.note = link.hash.slice(1);
        for (const name of ["href", "data-press", "aria-haspopup"]) link.removeAttribute(name);
      }
    }
  };
  mark();
  // The choice is shown on the page's own element when it is made, and when another tab has made it.
  new MutationObserver(mark).observe(document.documentElement, { attributeFilter: ["data-terms"] });
};
