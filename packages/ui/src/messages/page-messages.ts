import type { Language } from "@sidelight/i18n";
import { page as ar } from "./ar.ts";
import { page as en } from "./en.ts";

/** By language: the words around every page. */
export const pageMessages: Readonly<Record<Language, typeof en>> = { en, ar };
