import "@sidelight/preferences/styles.css";
import "./reader.css";
import { PageDocument, placeAddress, SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import type { Metadata } from "next";
import { readerMessages } from "../messages/reader-messages.ts";
import { siteMetadata } from "../metadata/page-metadata.ts";

export const metadata: Metadata = {
  ...siteMetadata("en"),
  title: `${readerMessages.en.missing.title} · Sidelight`,
};

/** The page for unknown addresses, in both languages: nobody knows which one was meant. */
export default function NotFound() {
  const { en, ar } = readerMessages;
  return (
    <PageDocument language="en">
      <SkipLinks links={[{ href: "#main", label: en.missing.skip }]} />
      <SiteHeader language="en" other={placeAddress("lessons", "ar")} />
      <main id="main" tabIndex={-1}>
        <h1>{en.missing.title}</h1>
        <p className="standfirst">{en.missing.text}</p>
        <ul>
          {(["lessons", "glossary", "quiz"] as const).map((place) => (
            <li key={place}>
              <a href={placeAddress(place, "en")}>{en.missing[place]}</a>
            </li>
          ))}
        </ul>
        <section lang="ar" dir="rtl" aria-labelledby="missing-ar">
          <h2 id="missing-ar">{ar.missing.title}</h2>
          <p>{ar.missing.text}</p>
          <ul>
            {(["lessons", "glossary", "quiz"] as const).map((place) => (
              <li key={place}>
                <a href={placeAddress(place, "ar")}>{ar.missing[place]}</a>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </PageDocument>
  );
}
