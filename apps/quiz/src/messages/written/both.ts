import type { Language } from "@sidelight/i18n";
import { written as ar } from "./ar.ts";
import { written as en } from "./en.ts";
import type { WrittenMessages } from "./written-messages.ts";

/** The words about typed answers alone, so that the worksheet does not carry all others. */
export const writtenMessages: Readonly<Record<Language, WrittenMessages>> = { en, ar };
