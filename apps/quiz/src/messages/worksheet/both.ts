import type { Language } from "@sidelight/i18n";
import { worksheet as ar } from "./ar.ts";
import { worksheet as en } from "./en.ts";
import type { WorksheetMessages } from "./worksheet-messages.ts";

/** The words of the sheet and its key. They stand apart because no island needs them. */
export const worksheetMessages: Readonly<Record<Language, WorksheetMessages>> = { en, ar };
