import type { Language } from "@sidelight/i18n";
import { scorm as ar } from "./ar.ts";
import { scorm as en } from "./en.ts";
import type { ScormMessages } from "./scorm-messages.ts";

/** The words of the package alone, so that the quiz on the site does not carry them. */
export const scormMessages: Readonly<Record<Language, ScormMessages>> = { en, ar };
