import type { Language } from "@sidelight/content";

export type { Language };

/** What differs from language to language without being a message. */
interface LanguageSettings {
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Whose habits numbers, dates and plurals follow (BCP 47). */
  readonly locale: string;
  /** Whose names of the months follow the first ones in brackets, where readers everywhere need both. */
  readonly otherMonths?: string;
  /** How a month is written where there is little room. */
  readonly narrowMonth: "short" | "long";
  readonly comma: string;
  /** Whether short words, such as an article, are written on to the next word. */
  readonly joinsParticles: boolean;
  /** The letters of a printed question's options. */
  readonly optionLetters: string;
  /**
   * Adults read English silently at 238 words a minute on average (Brysbaert 2019, a review of 190 studies); we count with
   * 180, because the page is for people who read in a second language, slowly, or with a screen reader. Arabic words carry
   * more each: the IReST texts were read at 228 words a minute in English and at 138 in Arabic (Trauzettel-Klosinski and
   * Dietz 2012), and the same share of 180 is 109.
   */
  readonly wordsPerMinute: number;
}

/**
 * Every language of the interface, the main one first. Arabic follows the Levant: Arabic-Indic digits and its own names of
 * the months (CLDR, `ar-SY`), with those used from Egypt westwards in brackets. Arabic months have no short form.
 */
const settings: Readonly<Record<Language, LanguageSettings>> = {
  en: {
    name: "English",
    direction: "ltr",
    locale: "en-GB",
    narrowMonth: "short",
    comma: ", ",
    joinsParticles: false,
    optionLetters: "ABCDEFGHIJ",
    wordsPerMinute: 180,
  },
  ar: {
    name: "العربية",
    direction: "rtl",
    locale: "ar-SY",
    otherMonths: "ar-EG",
    narrowMonth: "long",
    comma: "، ",
    joinsParticles: true,
    optionLetters: "أبجدهوزحطي",
    wordsPerMinute: 109,
  },
};

/** The forms that a language tells apart when it counts (CLDR plural rules). `#` stands for the number. */
export interface PluralForms {
  readonly en: Readonly<Record<"one" | "other", string>>;
  readonly ar: Readonly<Record<Intl.LDMLPluralRule, string>>;
}

/** Every language of the interface, the main one first. */
export const languages = Object.keys(settings) as unknown as readonly [Language, ...Language[]];

/** Returns what differs from language to language without being a message. */
export const settingsOf = (language: Language): LanguageSettings => settings[language];

/** Returns a language's name for itself. */
export const nameOf = (language: Language): string => settings[language].name;

/** Returns the direction in which a language is written, for `dir`. */
export const directionOf = (language: Language): "ltr" | "rtl" => settings[language].direction;

/** Reads a language tag. Any tag that isn't a language of the interface is the main language. */
export const languageOf = (tag: string): Language =>
  languages.find((language) => language === tag) ?? languages[0];

/** Returns the attributes of a text in one language on a page in another (WCAG 3.1.2): none if they are the same. */
export const foreignAttributes = (text: Language, page: Language) =>
  text === page ? {} : { lang: text, dir: directionOf(text) };

/** Returns the language of the page that a script runs in. */
export const pageLanguage = (): Language => languageOf(document.documentElement.lang);
