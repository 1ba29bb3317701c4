import { isTermSpan, proseText } from "@sidelight/content";
import { JsonLd, placeAddress, SiteHeader, SkipLinks } from "@sidelight/preferences/page";
import type { Language } from "@sidelight/preferences/words";
import { lessonAddress, termAddress } from "../lessons/addresses.ts";
import type { LessonView } from "../lessons/lesson-view.ts";
import { termGraph } from "../metadata/term-graph.ts";
import { SourceList } from "../sources/sources-section.tsx";
import { EntryBody } from "./glossary-entry.tsx";
import type { ListedTerm } from "./list-terms.ts";

/** The claims that the term's bearer makes, or that came through it. */
const claimsOf = ({ lesson }: LessonView, term: string) =>
  Object.entries(lesson.claims).filter(
    ([, { speaker, channel }]) =>
      lesson.speakers[speaker]?.term === term || lesson.channels[channel]?.term === term,
  );

/** The sentences that mark the term, in the order of the text. */
const sentencesWith = ({ lesson, edition }: LessonView, term: string) =>
  lesson.outline
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .filter((id) => edition.sentences[id]?.some((span) => isTermSpan(span) && span.term === term));

/** A sentence with the term in bold. */
const sentence = ({ edition }: LessonView, id: string, term: string) =>
  (edition.sentences[id] ?? []).map((span, index) => {
    // Runs never change place.
    const key = index;
    if (typeof span === "string") return span;
    return isTermSpan(span) && span.term === term ? <b key={key}>{span.as}</b> : span.as;
  });

/** Everything that the lessons say of one person, place, group or word. */
export function TermPage({ term, language }: { readonly term: ListedTerm; readonly language: Language }) {
  const { id, entry, view, views } = term;
  const { words } = view;
  const claims = views.flatMap((it) => claimsOf(it, id).map((claim) => ({ view: it, claim })));
  const sentences = views.flatMap((it) => sentencesWith(it, id).map((name) => ({ view: it, name })));
  return (
    <>
      <SkipLinks links={[{ href: "#term", label: words.missing.skip }]} />
      <SiteHeader language={language} other={termAddress(id, language === "en" ? "ar" : "en")} />
      <main className="term-page">
        <article id="term" tabIndex={-1} className="article-entry">
          <p className="kicker">{words.glossary.kinds[entry.kind]}</p>
          <h1>{entry.title}</h1>
          <EntryBody view={view} id={id} entry={entry} seeAlso="pages" />
          {claims.length > 0 ? (
            <section aria-labelledby="claims">
              <h2 id="claims">{words.glossary.claimsBy(entry.title)}</h2>
              <ul className="term-uses">
                {claims.map(({ view: { lesson, id: edition }, claim: [claim, { speaker, said }] }) => (
                  <li key={`${lesson.slug} ${claim}`}>
                    <a href={`${lessonAddress(lesson.slug, edition)}#claim-${claim}`}>
                      {words.says(lesson.speakers[speaker]?.name ?? "", said)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {sentences.length > 0 ? (
            <section aria-labelledby="sentences">
              <h2 id="sentences">{words.glossary.inSentences(entry.title)}</h2>
              <ul className="term-uses">
                {sentences.map(({ view: it, name }) => (
                  <li key={`${it.lesson.slug} ${name}`}>
                    <p>{sentence(it, name, id)}</p>
                    <p className="note">
                      <a
                        href={lessonAddress(it.lesson.slug, it.id, name)}
                        aria-label={`${it.edition.title}: ${proseText(it.edition.sentences[name] ?? [])}`}
                      >
                        {it.edition.title}
                      </a>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section aria-labelledby="sources">
            <h2 id="sources">{words.notes.sources}</h2>
            <SourceList
              view={view}
              sources={Object.entries(view.lesson.sources).filter(([source]) =>
                entry.sources.includes(source),
              )}
            />
          </section>
          <p>
            <a href={`${placeAddress("glossary", language)}#term-${id}`}>{words.glossary.backToGlossary}</a>
          </p>
        </article>
      </main>
      <JsonLd data={termGraph(term, language)} />
    </>
  );
}
