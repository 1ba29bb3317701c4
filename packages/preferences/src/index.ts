export { applyPreferences, storedPreferences, storePreferences } from "./apply-preferences.ts";
export { keepPlace } from "./place/keep-place.ts";
export {
  clampTo,
  defaultPreferences,
  type Preferences,
  parsePreferences,
  type Range,
  ranges,
  storageKey,
  type ThemeName,
  themeNames,
} from "./preferences.ts";
