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
  type TermMarks,
  type ThemeName,
  termMarks,
  themeNames,
} from "./preferences.ts";
