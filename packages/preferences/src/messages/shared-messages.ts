import type { ThemeName } from "../preferences.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";

/** What both apps say around their pages. */
export interface SharedMessages {
  /** The places that the header leads to. */
  readonly site: string;
  readonly lessons: string;
  readonly glossary: string;
  readonly quiz: string;
  readonly display: string;
  readonly back: string;
  /** An arrow towards the start of a line. */
  readonly backSign: string;
  readonly close: string;
  readonly footer: {
    readonly about: string;
    /** Before the licence's name. */
    readonly licence: string;
    readonly privacy: string;
  };
  readonly notices: {
    /** Why a browser that is too old gets no islands. */
    readonly oldBrowser: string;
    /** An island could not be loaded, or has thrown. */
    readonly failed: string;
    readonly reload: string;
  };
  readonly preferences: {
    readonly colours: string;
    readonly themes: Readonly<Record<ThemeName, string>>;
    readonly textSize: string;
    readonly lineSpacing: string;
    readonly lines: string;
    readonly less: (what: string) => string;
    readonly more: (what: string) => string;
    readonly asNumber: (what: string) => string;
    /** Why a typed number isn't taken, with the limits as the language writes them. */
    readonly outOfRange: (least: string, most: string) => string;
    readonly knownNow: string;
    readonly showKnownNow: string;
    readonly reset: string;
    readonly kept: string;
    readonly notKept: string;
  };
}

/** The words in every language: one that is missing is a compile error. */
export const sharedMessages: Readonly<Record<Language, SharedMessages>> = { en, ar };
