import type { Language } from "@sidelight/preferences/words";
import { scorm as ar } from "./ar.ts";
import { scorm as en } from "./en.ts";
import type { ScormWords } from "./scorm-words.ts";

/** The words of the package alone, so that the quiz on the site does not carry them. */
export const scormWords: Readonly<Record<Language, ScormWords>> = { en, ar };
