import { lessons } from "@sidelight/content/lessons";
import { JsonLd, placeAddress, SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import type { Language } from "@sidelight/preferences/words";
import { termSetGraph } from "../metadata/term-graph.ts";
import { readerWords } from "../words/reader-words.ts";
import { AllTerms } from "./all-terms.tsx";

/** Every term of every lesson on one page. */
export function GlossaryPage({ language }: { readonly language: Language }) {
  const { glossary } = readerWords[language];
  return (
    <>
      <SkipLinks links={[{ href: "#terms", label: glossary.skip }]} />
      <SiteHeader
        language={language}
        current="glossary"
        other={placeAddress("glossary", language === "en" ? "ar" : "en")}
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
