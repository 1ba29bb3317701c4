export { formatClaimTime } from "./claim-time.ts";
export {
  collatorOf,
  directionOf,
  formatDay,
  formatNumber,
  type Language,
  languageNames,
  languageOf,
  languages,
  type PluralForms,
  plural,
} from "./language.ts";
export { type SharedMessages, sharedMessages } from "./shared-messages.ts";
