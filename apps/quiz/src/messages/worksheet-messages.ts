import type { Language } from "@sidelight/i18n";
import { worksheet as ar } from "./ar/worksheet.ts";
import { worksheet as en } from "./en/worksheet.ts";

/** The messages of the sheet and its key, as the English words define them. */
export type WorksheetMessages = typeof en;

/** The words of the sheet and its key. They are separate because no island needs them. */
export const worksheetMessages: Readonly<Record<Language, WorksheetMessages>> = { en, ar };
