export { applyPreferences, storedPreferences, storePreferences } from "./apply-preferences.ts";
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
