import type { Language } from "../../model/language.ts";
import type { Holds } from "./saying.ts";

/** A way to say where something is, and when it is true. */
export interface PlacePhrase {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly holds: Holds;
}

/** Makes phrases of a language from whole words, on to which Arabic may write a particle. */
export const phrases =
  (language: Language) =>
  (source: string, holds: Holds): PlacePhrase => ({
    language,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${language === "ar" ? "[وفبك]?" : ""}(?:${source})(?![\\p{L}\\p{M}])`,
      "giu",
    ),
    holds,
  });
