import { type Language, languageOf } from "../words/language.ts";
import { type SharedWords, sharedWords } from "../words/shared-words.ts";

/** The language of the page that a script runs in. */
export const pageLanguage = (): Language => languageOf(document.documentElement.lang);

/** The shared words in that language. */
export const pageWords = (): SharedWords => sharedWords[pageLanguage()];
