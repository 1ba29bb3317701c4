import type { Language } from "@sidelight/i18n";
import { reader as ar } from "./ar/reader.ts";
import { reader as en } from "./en/reader.ts";

/** Everything that the reader says in its own voice. The English words define which messages there are. */
export type ReaderMessages = typeof en;

/** By language: the reader's words. A language or a message that is missing is a compile error. */
export const readerMessages: Readonly<Record<Language, ReaderMessages>> = { en, ar };
