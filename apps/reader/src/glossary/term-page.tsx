import { isClaimSpan, isTermSpan, proseText } from "@sidelight/content";
import { formatDay, type Language } from "@sidelight/i18n";
import { lessonAddress, noteAddress, termAddress } from "@sidelight/ui/addresses";
import { JsonLd, placeAddress, SiteHeader, SkipLinks } from "@sidelight/ui/page";
import type { LessonView } from "../lessons/lesson-view.ts";
import { termGraph } from "../metadata/term-graph.ts";
import { SourceList } from "../sources/lesson-sources.tsx";
import { SourceLinks } from "../sources/source-links.tsx";
import { EntryBody } from "./glossary-entry.tsx";
import type { ListedTerm } from "./list-terms.ts";
import { type NamedClaim, termFacts } from "./term-facts.ts";

/** Returns a sentence with the term in bold, and words of another language marked as such. */
const sentence = ({ edition }: LessonView, id: string, term: string) =>
  (edition.sentences[id] ?? []).map((span, index) => {
    // Runs never change place.
    const key = index;
    if (typeof span === "string") return span;
    if (isTermSpan(span)) return span.term === term ? <b key={key}>{span.as}</b> : span.as;
    if (isClaimSpan(span)) return span.as;
    return (
      <span key={key} lang={span.lang}>
        {span.as}
      </span>
    );
  });

/** A claim in a lesson that is read in this language. */
interface ListedClaim {
  readonly view: LessonView;
  readonly claim: NamedClaim;
}

function Claims({
  id,
  title,
  claims,
}: {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ListedClaim[];
}) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="term-uses">
        {claims.map(({ view: { lesson, id: edition, words }, claim: [claim, { speaker, said, known }] }) => (
          <li key={`${lesson.slug} ${claim}`}>
            <a href={noteAddress(lesson.slug, edition, "claim", claim)}>
              {words.says(lesson.speakers[speaker]?.name ?? "", said)}
            </a>
            {known ? (
              <p className="note known-later">
                <a href={noteAddress(lesson.slug, edition, "known", claim)}>
                  {words.claims.knownNow}
                  <span className="visually-hidden">: {said}</span>
                </a>{" "}
                {words.claims.verdicts[known.verdict]}.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows everything that the lessons say about one person, place, group or word. */
export function TermPage({ term, language }: { readonly term: ListedTerm; readonly language: Language }) {
  const { id, entry, view, views } = term;
  const { words } = view;
  const { glossary } = words;
  const facts = views.map((it) => ({ view: it, facts: termFacts(it, id, entry) }));
  const claims = (kind: "claimsBy" | "claimsAbout") =>
    facts.flatMap((it) => it.facts[kind].map((claim) => ({ view: it.view, claim })));
  const events = facts.flatMap((it) =>
    it.facts.events.map(([name, event]) => ({ view: it.view, name, event })),
  );
  const places = facts.flatMap((it) => it.facts.places.map((name) => ({ view: it.view, name })));
  const sentences = facts.flatMap((it) => it.facts.sentences.map((name) => ({ view: it.view, name })));
  const sources = Object.fromEntries(
    views.flatMap(({ lesson }) =>
      Object.entries(lesson.sources).filter(([source]) => lesson.glossary[id]?.sources.includes(source)),
    ),
  );
  return (
    <>
      <SkipLinks links={[{ href: "#term", label: words.missing.skip }]} />
      <SiteHeader language={language} inLanguage={(other) => termAddress(id, other)} />
      <main className="term-page">
        <article id="term" tabIndex={-1} className="article-entry" aria-labelledby="title">
          <p className="kicker">{glossary.kinds[entry.kind]}</p>
          <h1 id="title">{entry.title}</h1>
          <EntryBody
            view={view}
            id={id}
            entry={entry}
            seeAlso="pages"
            sources={<SourceLinks view={view} sources={entry.sources} isListedHere />}
          />
          {views.slice(1).map((other) => {
            const {
              definition = [],
              knownLater = [],
              asOf = "",
              sources: cited = [],
            } = other.lesson.glossary[id] ?? {};
            return (
              <section key={other.lesson.slug}>
                <h2>{glossary.inLesson(other.edition.title)}</h2>
                {definition.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                {knownLater.map((paragraph) => (
                  <p key={paragraph} className="known-later">
                    {paragraph}
                  </p>
                ))}
                <p className="note">
                  {glossary.asOf(formatDay(language, asOf))}{" "}
                  <SourceLinks view={other} sources={cited} isListedHere />
                </p>
              </section>
            );
          })}
          <Claims
            id="claims-by"
            title={glossary.claimsBy(entry.title, entry.kind)}
            claims={claims("claimsBy")}
          />
          <Claims
            id="claims-about"
            title={glossary.claimsAbout(entry.title)}
            claims={claims("claimsAbout")}
          />
          {sentences.length > 0 ? (
            <section aria-labelledby="sentences">
              <h2 id="sentences">{glossary.inSentences(entry.title)}</h2>
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
          {events.length > 0 ? (
            <section
              aria-labelledby="events"
              className={events.every(({ event }) => event.isKnownLater) ? "known-later" : undefined}
            >
              <h2 id="events">{words.lesson.onTimeline}</h2>
              <ul className="term-uses">
                {events.map(({ view: it, name, event }) => (
                  <li key={`${it.lesson.slug} ${name}`} className={event.isKnownLater && "known-later"}>
                    <a href={noteAddress(it.lesson.slug, it.id, "event", name)}>{event.label}</a>
                    <p>{event.text}</p>
                    {event.knownLater ? <p className="known-later">{event.knownLater}</p> : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {places.length > 0 ? (
            <section aria-labelledby="places">
              <h2 id="places">{words.lesson.onMap}</h2>
              <ul className="term-uses">
                {places.map(({ view: it, name }) => (
                  <li key={`${it.lesson.slug} ${name}`}>
                    <a href={noteAddress(it.lesson.slug, it.id, "place", name)}>
                      {it.lesson.places[name]?.name}
                    </a>
                    <p>{it.lesson.places[name]?.note}</p>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section aria-labelledby="sources">
            <h2 id="sources">{words.notes.sources}</h2>
            <SourceList view={view} sources={Object.entries(sources)} />
          </section>
          <p>
            <a href={`${placeAddress("glossary", language)}#term-${id}`}>{glossary.backToGlossary}</a>
          </p>
        </article>
      </main>
      <JsonLd data={termGraph(term, language)} />
    </>
  );
}
