import type { Language } from "@sidelight/i18n";
import { written as ar } from "./ar/written.ts";
import { written as en } from "./en/written.ts";

/** The words about typed answers alone, so that the worksheet doesn’t carry all others. */
export const writtenMessages: Readonly<Record<Language, typeof en>> = { en, ar };
