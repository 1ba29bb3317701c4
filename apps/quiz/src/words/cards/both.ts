import type { Language } from "@sidelight/preferences/words";
import { cards as ar } from "./ar.ts";
import type { CardsWords } from "./cards-words.ts";
import { cards as en } from "./en.ts";

/** The words of the cards alone, so that their island does not carry all that the quiz can say. */
export const cardsWords: Readonly<Record<Language, CardsWords>> = { en, ar };
