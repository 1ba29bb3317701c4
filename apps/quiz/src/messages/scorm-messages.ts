import type { Language } from "@sidelight/i18n";
import { scorm as ar } from "./ar/scorm.ts";
import { scorm as en } from "./en/scorm.ts";

/** The words of the package alone, so that the quiz on the site doesn’t carry them. */
export const scormMessages: Readonly<Record<Language, typeof en>> = { en, ar };
