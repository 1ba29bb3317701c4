// An island because filtering claims needs JavaScript. Without it all claims are listed.
import { formatNumber, languageOf } from "@sidelight/i18n";
import { revealKnownNow } from "../src/claims/known-switch.ts";

const filters = ["standing", "speaker"] as const;

/** Shows the claims that match the form, says how many there are, writes the choice to the address, and returns the number. */
const filterClaims = (root: HTMLElement, form: HTMLFormElement): number => {
  const chosen = new FormData(form);
  const fits = (claim: HTMLElement) =>
    filters.every((filter) => {
      const value = chosen.get(filter);
      return !value || claim.dataset[filter] === value;
    });
  let shown = 0;
  for (const group of root.querySelectorAll<HTMLElement>(".article-standing")) {
    const claims = [...group.querySelectorAll<HTMLElement>(".article-claim")];
    for (const claim of claims) claim.hidden = !fits(claim);
    const fitting = claims.filter((claim) => !claim.hidden).length;
    group.hidden = fitting === 0;
    shown += fitting;
  }
  const count = root.querySelector("[data-shown]");
  if (count) count.textContent = formatNumber(languageOf(document.documentElement.lang), shown);

  const address = new URL(location.href);
  for (const filter of filters) {
    const value = chosen.get(filter);
    if (value) address.searchParams.set(filter, String(value));
    else address.searchParams.delete(filter);
  }
  if (address.href !== location.href) history.replaceState(history.state, "", address);
  return shown;
};

/** Sets the form from the address. Ignores values that the form does not offer. */
const readAddress = (form: HTMLFormElement): void => {
  const search = new URLSearchParams(location.search);
  for (const filter of filters) {
    const select = form.elements.namedItem(filter);
    const value = search.get(filter) ?? "";
    if (select instanceof HTMLSelectElement)
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
};

/** Takes over the filter above the claims. */
export default function mount(root: HTMLElement): void {
  const form = root.querySelector("form");
  const nothing = root.querySelector<HTMLElement>(".nothing-fits");
  const reason = root.querySelector<HTMLElement>("[data-for-filter]");
  if (!form || !reason || !nothing) return;

  const choose = () => {
    reason.textContent = "";
    nothing.hidden = filterClaims(root, form) > 0;
  };
  const showAll = () => {
    form.reset();
    choose();
  };
  /** Shows a hidden claim that a link leads to, and says why it is shown. */
  const reveal = (hash: string): void => {
    const place = root.querySelector<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`);
    if (!place) return;
    const isFiltered = place.closest("[hidden]") !== null;
    const isKnownHidden = revealKnownNow(place);
    if (!isFiltered && !isKnownHidden) return;
    if (isFiltered) {
      showAll();
    }
    reason.textContent = (isFiltered ? reason.dataset.forFilter : reason.dataset.forKnown) ?? "";
    // Where the browser should have gone.
    place.scrollIntoView();
  };

  form.onsubmit = () => false;
  form.onchange = choose;
  const clear = nothing.querySelector("button");
  if (clear)
    clear.onclick = () => {
      showAll();
      // The pressed button is gone, and the reader is still at the filter.
      form.querySelector("select")?.focus();
    };
  readAddress(form);
  choose();
  reveal(location.hash);
  addEventListener("hashchange", () => reveal(location.hash));
  // A second press on a link does not change the address, so listen for the press too. One that opened a
  // dialog is already handled.
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[href^="#claim-"], a[href^="#known-"]')
        : null;
    if (link && !event.defaultPrevented) reveal(link.hash);
  });
}
