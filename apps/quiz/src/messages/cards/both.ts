import type { Language } from "@sidelight/i18n";
import { cards as ar } from "./ar.ts";
import type { CardsMessages } from "./cards-messages.ts";
import { cards as en } from "./en.ts";

/** The words of the cards alone, so that their island does not carry all that the quiz can say. */
export const cardsMessages: Readonly<Record<Language, CardsMessages>> = { en, ar };
