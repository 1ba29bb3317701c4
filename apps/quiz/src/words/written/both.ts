import type { Language } from "@sidelight/preferences/words";
import { written as ar } from "./ar.ts";
import { written as en } from "./en.ts";
import type { WrittenWords } from "./written-words.ts";

/** The words about typed answers alone, so that the worksheet does not carry all others. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = { en, ar };
