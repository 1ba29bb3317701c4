// Browser code of the island over the claims.
import { applyPreferences, storedPreferences, storePreferences } from "@sidelight/preferences";

/** Marks the claim whose known outcome is shown although the others are hidden. */
const pointedAt = "data-pointed-at";

const isHidden = (): boolean => document.documentElement.hasAttribute("data-hide-known");

/** Makes the button hide what is known now and show it again. The choice is saved with the reader's preferences. */
export const mountKnownNow = (root: HTMLElement, button: HTMLButtonElement): void => {
  const say = (shown: boolean) => {
    button.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? "";
  };
  button.onclick = () => {
    const next = { ...storedPreferences(), knownNow: isHidden() };
    for (const shown of root.querySelectorAll(`[${pointedAt}]`)) shown.removeAttribute(pointedAt);
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
