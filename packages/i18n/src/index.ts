export { formatClaimTime } from "./claim-time.ts";
export { collatorOf, formatDay, formatNumber, plural } from "./format.ts";
export { formatWait } from "./format-wait.ts";
export {
  directionOf,
  foreignAttributes,
  type Language,
  languageOf,
  languages,
  nameOf,
  type PluralForms,
  pageLanguage,
  settingsOf,
} from "./languages.ts";
