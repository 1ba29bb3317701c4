/** A place that the header leads to. */
export interface SiteLink {
  readonly href: string;
  readonly label: string;
}

const places: readonly SiteLink[] = [
  { href: "/", label: "Lessons" },
  { href: "/glossary/", label: "Glossary" },
  { href: "/quiz/", label: "Quiz" },
];

/** The skip links of a page, its first focusable elements (WCAG 2.4.1). */
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

/** The head of every page in both apps: the name, the three places, the display button. */
export function SiteHeader({ current }: { readonly current?: "/" | "/glossary/" | "/quiz/" }) {
  return (
    <header className="site-header">
      <a className="wordmark" href="/">
        Sidelight
      </a>
      <nav aria-label="Site">
        <ul>
          {places.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={href === current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="scripts-only" data-island="preferences">
        <button type="button" className="button quiet" data-press="">
          <span aria-hidden="true" className="display-sign">
            Aa
          </span>{" "}
          <span className="display-word">Display</span>
        </button>
      </div>
    </header>
  );
}
