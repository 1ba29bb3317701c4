import { type Language, languages } from "../messages/language.ts";
import { sharedMessages } from "../messages/shared-messages.ts";

/** A place that a link leads to. */
export interface SiteLink {
  readonly href: string;
  readonly label: string;
}

/** The places of the site, which are pages in every language. */
export type SitePlace = "lessons" | "glossary" | "quiz";

const paths: Readonly<Record<SitePlace, string>> = { lessons: "/", glossary: "/glossary/", quiz: "/quiz/" };

/** Returns the address of a place in a language: the default language's own, the others below it. */
export const placeAddress = (place: SitePlace, language: Language): string =>
  language === languages[0] ? paths[place] : `${paths[place]}${language}/`;

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
  /** This page in the other language; left out on a lesson, whose editions are its languages. */
  readonly other?: string;
}

/**
 * Renders the header of every page in both apps: the name, the three places, the other language, the display
 * button.
 */
export function SiteHeader({ language, current, other }: SiteHeaderProps) {
  const words = sharedMessages[language];
  const otherLanguage = languages.find((it) => it !== language);
  return (
    <header className="site-header">
      <a className="wordmark" href={placeAddress("lessons", language)} lang="en">
        Sidelight
      </a>
      <nav aria-label={words.site}>
        <ul>
          {(["lessons", "glossary", "quiz"] as const).map((place) => (
            <li key={place}>
              <a href={placeAddress(place, language)} aria-current={place === current ? "page" : undefined}>
                {words[place]}
              </a>
            </li>
          ))}
          {other ? (
            <li>
              <a href={other} lang={otherLanguage} hrefLang={otherLanguage}>
                {words.otherLanguage}
              </a>
            </li>
          ) : null}
        </ul>
      </nav>
      <div className="scripts-only" data-island="preferences">
        <button type="button" className="button quiet" data-press="">
          <span aria-hidden="true" className="display-sign">
            Aa
          </span>{" "}
          <span className="display-word">{words.display}</span>
        </button>
      </div>
    </header>
  );
}
