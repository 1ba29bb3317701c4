import { type Language, languages, nameOf } from "@sidelight/i18n";
import { preferencesMessages } from "@sidelight/preferences/form";
import { addressOf } from "../addresses/page-paths.ts";
import { pageMessages } from "../messages/page-messages.ts";

/** A place that a link leads to. */
export interface SiteLink {
  readonly href: string;
  readonly label: string;
}

/** The pages that every header links to, and their kinds in the table of addresses. */
const places = { lessons: "lessons", glossary: "glossary", quiz: "quizzes" } as const;

/** A page that every header links to. */
export type SitePlace = keyof typeof places;

/** Every place, in the order of the header. */
export const placeNames = Object.keys(places) as readonly SitePlace[];

/** Returns the address of a place in a language. */
export const placeAddress = (place: SitePlace, language: Language): string =>
  addressOf(places[place], { language });

/** Renders the skip links of a page, its first focusable elements (WCAG 2.4.1). */
export function SkipLinks({ links }: { readonly links: readonly SiteLink[] }) {
  return (
    <div className="skip-links">
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </div>
  );
}

/** The settings of the header. */
export interface SiteHeaderProps {
  readonly language: Language;
  /** The place that this page is. */
  readonly current?: SitePlace;
  /** Returns this page's address in another language. Left out on a lesson, which links to its editions instead. */
  readonly inLanguage?: (language: Language) => string;
}

/** Renders the header of every page in both apps: the name, the three places, the other language, the display button. */
export function SiteHeader({ language, current, inLanguage }: SiteHeaderProps) {
  const words = pageMessages[language];
  const others = inLanguage ? languages.filter((other) => other !== language) : [];
  return (
    <header className="site-header">
      <a className="wordmark" href={placeAddress("lessons", language)} lang="en">
        Sidelight
      </a>
      <nav aria-label={words.site}>
        <ul>
          {placeNames.map((place) => (
            <li key={place}>
              <a href={placeAddress(place, language)} aria-current={place === current ? "page" : undefined}>
                {words[place]}
              </a>
            </li>
          ))}
          {others.map((other) => (
            <li key={other}>
              <a href={inLanguage?.(other)} lang={other} hrefLang={other}>
                {nameOf(other)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="scripts-only" data-island="preferences" data-lazy="">
        <button type="button" className="button quiet" data-press="">
          <span aria-hidden="true" className="display-sign">
            Aa
          </span>{" "}
          <span className="display-word">{preferencesMessages[language].display}</span>
        </button>
      </div>
    </header>
  );
}
