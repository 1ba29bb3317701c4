import type { Language } from "../../model/language.ts";
import type { Holds } from "./saying.ts";

/** A way to say where something is, and when it is true. */
export interface PlacePhrase {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly holds: Holds;
}

/** What may be written on to the front of a word: in Arabic, a particle. */
const prefixes: Readonly<Record<Language, string>> = { en: "", ar: "[وفبك]?" };

/** Makes phrases of a language from whole words. */
export const phrases =
  (language: Language) =>
  (source: string, holds: Holds): PlacePhrase => ({
    language,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}])${prefixes[language]}(?:${source})(?![\\p{L}\\p{M}])`, "giu"),
    holds,
  });
