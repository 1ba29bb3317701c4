// An island because choosing among claims takes scripts; without them all claims are listed.
import { applyPreferences, storedPreferences, storePreferences } from "@sidelight/preferences";
import { formatNumber, languageOf } from "@sidelight/preferences/words";

const filters = ["standing", "speaker"] as const;

/** Shows the claims that the form asks for, says how many they are, and keeps the choice in the address. */
const filterClaims = (root: HTMLElement, form: HTMLFormElement): void => {
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
};

/** Sets the form as the address says. What the form does not offer is left out. */
const readAddress = (form: HTMLFormElement): void => {
  const search = new URLSearchParams(location.search);
  for (const filter of filters) {
    const select = form.elements.namedItem(filter);
    const value = search.get(filter) ?? "";
    if (select instanceof HTMLSelectElement)
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
};

/** Lets the button hide what is known now, and show it again; the choice is the reader's preference, kept as one. */
const mountKnownNow = (button: HTMLButtonElement): void => {
  const say = () => {
    button.textContent = (storedPreferences().knownNow ? button.dataset.hide : button.dataset.show) ?? "";
  };
  button.onclick = () => {
    const stored = storedPreferences();
    const next = { ...stored, knownNow: document.documentElement.hasAttribute("data-hide-known") };
    applyPreferences(document.documentElement, next);
    storePreferences(next);
    button.textContent = (next.knownNow ? button.dataset.hide : button.dataset.show) ?? "";
  };
  addEventListener("storage", say);
  say();
};

/** Takes over the filter and the button above the claims. */
export default function mount(root: HTMLElement): void {
  const form = root.querySelector("form");
  const button = root.querySelector<HTMLButtonElement>("button[data-hide]");
  if (form) {
    form.onsubmit = () => false;
    form.onchange = () => filterClaims(root, form);
    readAddress(form);
    filterClaims(root, form);
    // A link to a claim that the filter hides shows it again.
    addEventListener("hashchange", () => {
      if (
        document
          .querySelector<HTMLElement>(".article-claim:target, .article-claim :target")
          ?.closest("[hidden]")
      ) {
        form.reset();
        filterClaims(root, form);
        document.querySelector(location.hash)?.scrollIntoView();
      }
    });
  }
  if (button) mountKnownNow(button);
}
