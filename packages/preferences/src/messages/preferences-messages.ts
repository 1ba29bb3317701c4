import { type Language, pageLanguage } from "@sidelight/i18n";
import { preferences as ar } from "./ar.ts";
import { preferences as en } from "./en.ts";

/** By language: the words of the display settings. */
export const preferencesMessages: Readonly<Record<Language, typeof en>> = { en, ar };

/** Returns the words in the language of the page that a script runs in. */
export const pagePreferencesMessages = (): typeof en => preferencesMessages[pageLanguage()];
