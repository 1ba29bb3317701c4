import type { Language } from "@sidelight/i18n";
import { dialog as ar } from "./ar.ts";
import { dialog as en } from "./en.ts";

/** By language: the words of a dialog. */
export const dialogMessages: Readonly<Record<Language, typeof en>> = { en, ar };
