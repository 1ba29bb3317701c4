// Browser code of the islands over lessons and their notes.
import { applyPreferences, storedPreferences, storePreferences } from "@sidelight/preferences";

/** Marks the claim whose known outcome is shown although the others are hidden. */
const pointedAt = "data-pointed-at";

const isHidden = (): boolean => document.documentElement.hasAttribute("data-hide-known");

/**
 * Makes the button under a headline hide what is known now and show it again, on every page: the choice is saved with the
 * reader's preferences.
 */
export const mountKnownSwitch = (root: HTMLElement): void => {
  const button = root.querySelector<HTMLButtonElement>("button.known-switch");
  if (!button) return;
  const say = (shown: boolean) => {
    button.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? "";
  };
  button.onclick = () => {
    const next = { ...storedPreferences(), knownNow: isHidden() };
    for (const shown of document.querySelectorAll(`[${pointedAt}]`)) shown.removeAttribute(pointedAt);
    applyPreferences(document.documentElement, next);
    storePreferences(next);
    say(next.knownNow);
  };
  addEventListener("storage", () => say(storedPreferences().knownNow));
  say(storedPreferences().knownNow);
};

/**
 * Shows what is known now about the one claim that a link leads to. The others stay hidden.
 *
 * @returns Whether it was hidden.
 */
export const revealKnownNow = (place: HTMLElement): boolean => {
  const known = place.closest<HTMLElement>(".article-known");
  if (!known || !isHidden() || known.hasAttribute(pointedAt)) return false;
  known.setAttribute(pointedAt, "");
  return true;
};
