import { type Language, languageOf } from "../messages/language.ts";
import { type SharedMessages, sharedMessages } from "../messages/shared-messages.ts";

/** Returns the language of the page that a script runs in. */
export const pageLanguage = (): Language => languageOf(document.documentElement.lang);

/** Returns the shared words in that language. */
export const pageMessages = (): SharedMessages => sharedMessages[pageLanguage()];
