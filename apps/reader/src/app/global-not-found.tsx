import "@sidelight/ui/styles.css";
import "./reader.css";
import { directionOf, type Language, languages } from "@sidelight/i18n";
import { PageDocument, placeAddress, placeNames, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { Metadata } from "next";
import { readerMessages } from "../messages/reader-messages.ts";
import { siteMetadata } from "../metadata/page-metadata.ts";

const [main, ...others] = languages;

export const metadata: Metadata = {
  ...siteMetadata(main),
  title: `${readerMessages[main].missing.title} · Sidelight`,
};

function Places({ language }: { readonly language: Language }) {
  return (
    <ul>
      {placeNames.map((place) => (
        <li key={place}>
          <a href={placeAddress(place, language)}>{readerMessages[language].missing[place]}</a>
        </li>
      ))}
    </ul>
  );
}

/** The page for unknown addresses, in every language, because the address doesn't say which one was meant. */
export default function NotFound() {
  const { skip, title, text } = readerMessages[main].missing;
  return (
    <PageDocument language={main}>
      <SkipLinks links={[{ href: "#main", label: skip }]} />
      <SiteHeader language={main} inLanguage={(other) => placeAddress("lessons", other)} />
      <main id="main" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
        <Places language={main} />
        {others.map((language) => (
          <section
            key={language}
            lang={language}
            dir={directionOf(language)}
            aria-labelledby={`missing-${language}`}
          >
            <h2 id={`missing-${language}`}>{readerMessages[language].missing.title}</h2>
            <p>{readerMessages[language].missing.text}</p>
            <Places language={language} />
          </section>
        ))}
      </main>
    </PageDocument>
  );
}
