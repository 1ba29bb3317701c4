export { formatClaimTime } from "./claim-time.ts";
export {
  collatorOf,
  directionOf,
  formatDay,
  formatNumber,
  type Language,
  languageOf,
  languages,
  type PluralForms,
  plural,
} from "./language.ts";
export { type SharedWords, sharedWords } from "./shared-words.ts";
