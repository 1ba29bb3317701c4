import { type Claim, type GlossaryEntry, isDisputed } from "@sidelight/content";
import { settingsOf } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import { Pronunciation } from "../glossary/pronunciation.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { firstSentences } from "./first-sentences.ts";

/** The short notes of a lesson. */
interface Props {
  readonly view: LessonView;
}

/** Shows what a term means here, in a sentence or two. Its title leads to the whole entry. */
function ShortTerm({ view, id, entry }: Props & { readonly id: string; readonly entry: GlossaryEntry }) {
  const { lesson, language, words } = view;
  const { title, expansion, definition, knownLater, script, pronunciation, seeAlso = [] } = entry;
  return (
    <section id={`term-${id}`} className="article-entry">
      <h3>
        <a href={noteAddress(lesson.slug, view.id, "term", id)}>{title}</a>
      </h3>
      <p>
        {expansion ? `${words.glossary.shortFor} ${expansion}. ` : null}
        {firstSentences(definition[0] ?? "", language)}
        {knownLater?.[0] ? (
          <span className="known-later"> {firstSentences(knownLater[0], language)}</span>
        ) : null}
      </p>
      {script ? (
        <p lang={script.lang} dir="auto" className="script">
          {script.text}
        </p>
      ) : null}
      {pronunciation ? <Pronunciation {...pronunciation} words={words} /> : null}
      {seeAlso.length > 0 ? (
        <p className="note">
          {words.glossary.seeAlso}{" "}
          {seeAlso.map((other, index) => (
            <span key={other}>
              {index > 0 ? settingsOf(language).comma : null}
              <a href={noteAddress(lesson.slug, view.id, "term", other)}>{lesson.glossary[other]?.title}</a>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}

/**
 * Shows who makes a claim, through whom, who disagrees, and in one line what is known now. The speaker's name leads to
 * all of it.
 */
function ShortClaim({ view, id, claim }: Props & { readonly id: string; readonly claim: Claim }) {
  const { lesson, language, words } = view;
  const { claims } = words;
  const speaker = lesson.speakers[claim.speaker];
  const standing = claims.standings[claim.standing];
  const href = (name: string) => noteAddress(lesson.slug, view.id, "claim", name);
  return (
    <section id={`claim-${id}`} className="article-entry">
      <h3>
        <a href={href(id)}>{speaker?.name}</a>
      </h3>
      <p className="claim-said">{claim.said}</p>
      <p>
        {claims.named[speaker?.named ? "yes" : "no"]}. {claims.channel}:{" "}
        {lesson.channels[claim.channel]?.name}.
      </p>
      <p>
        <strong>{standing.name}.</strong>{" "}
        {isDisputed(claim) && claim.contest.by.length > 0 ? (
          <>
            {claims.against}:
            {claim.contest.by.map((other) => {
              const against = lesson.claims[other];
              return against ? (
                <span key={other}>
                  {" "}
                  <a href={href(other)}>
                    {words.says(lesson.speakers[against.speaker]?.name ?? "", against.said)}
                  </a>
                </span>
              ) : null;
            })}
          </>
        ) : (
          standing.means
        )}
      </p>
      {claim.known ? (
        <p className="known-later article-known">
          <span className="known-label">{claims.knownNow}</span>{" "}
          <strong>{claims.verdicts[claim.known.verdict]}.</strong>{" "}
          {firstSentences(claim.known.text[0] ?? "", language, 1)}
        </p>
      ) : null}
    </section>
  );
}

/**
 * Holds the notes that open beside the text, and lists them, folded, for everyone else: on paper, in a browser's reader
 * mode and without scripts. The whole notes are on pages of their own. No note is a `<div>`, which reader modes drop if it
 * is short and has links.
 */
export function ShortNotes({ view }: Props) {
  const { lesson, words } = view;
  return (
    <section className="short-notes">
      <details className="short-words" data-printed="open">
        <summary>{words.doors.wordsInShort}</summary>
        {Object.entries(lesson.glossary).map(([id, entry]) => (
          <ShortTerm key={id} view={view} id={id} entry={entry} />
        ))}
      </details>
      <details>
        <summary>{words.doors.claimsInShort}</summary>
        {Object.entries(lesson.claims).map(([id, claim]) => (
          <ShortClaim key={id} view={view} id={id} claim={claim} />
        ))}
      </details>
    </section>
  );
}
