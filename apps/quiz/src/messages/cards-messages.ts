import type { Language } from "@sidelight/i18n";
import { cards as ar } from "./ar/cards.ts";
import { cards as en } from "./en/cards.ts";

/** The words of the cards alone, so that their island doesn’t carry all that the quiz can say. */
export const cardsMessages: Readonly<Record<Language, typeof en>> = { en, ar };
