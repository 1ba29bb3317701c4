import { type Preferences, parsePreferences, storageKey } from "./preferences.ts";

/** Shows preferences on a page: attributes and custom properties that the styles read. */
export const applyPreferences = (
  root: HTMLElement,
  { theme, textSize, lineSpacing, knownNow, terms }: Preferences,
): void => {
  root.dataset.theme = theme;
  root.dataset.terms = terms;
  root.style.setProperty("--text-scale", `${textSize / 100}`);
  root.toggleAttribute("data-hide-known", !knownNow);
  root.style.setProperty("--line-spacing", `${lineSpacing}`);
};

/** Returns the saved preferences, or the defaults if storage is blocked (private windows, blocked cookies). */
export const storedPreferences = (): Preferences => {
  try {
    return parsePreferences(localStorage.getItem(storageKey));
  } catch {
    return parsePreferences(null);
  }
};

/** Saves preferences. Returns false if storage is blocked, and then they apply to this page only. */
export const storePreferences = (preferences: Preferences): boolean => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
};
