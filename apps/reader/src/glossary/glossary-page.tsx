import { lessons } from "@sidelight/content/lessons";
import type { Language } from "@sidelight/i18n";
import { JsonLd, placeAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import { readerMessages } from "../messages/reader-messages.ts";
import { termSetGraph } from "../metadata/term-graph.ts";
import { AllTerms } from "./all-terms.tsx";

/** Renders every term of every lesson on one page. */
export function GlossaryPage({ language }: { readonly language: Language }) {
  const { glossary } = readerMessages[language];
  return (
    <>
      <SkipLinks links={[{ href: "#terms", label: glossary.skip }]} />
      <SiteHeader
        language={language}
        current="glossary"
        inLanguage={(other) => placeAddress("glossary", other)}
      />
      <main className="glossary-page">
        <h1>{glossary.title}</h1>
        <p className="standfirst">{glossary.standfirst}</p>
        <AllTerms lessons={lessons} language={language} />
      </main>
      <JsonLd data={termSetGraph(lessons, language)} />
    </>
  );
}
