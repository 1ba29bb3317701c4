import { type Claim, type GlossaryEntry, isTermSpan, proseText } from "@sidelight/content";
import type { LessonView } from "../lessons/lesson-view.ts";

/** A claim and its name. */
type NamedClaim = readonly [string, Claim];

/** What a lesson says of a term. */
export interface TermFacts {
  /** The sentences that mark the term or, where it is a name, say it; in the order of the text. */
  readonly sentences: readonly string[];
  /** The claims that its bearer makes, or that came through it. */
  readonly claimsBy: readonly NamedClaim[];
  /** The claims by others that those sentences make. */
  readonly claimsAbout: readonly NamedClaim[];
}

/** Whether a text has the name as a word of its own. Arabic writes prepositions and articles on to a name, English does not. */
const says = (text: string, name: string, language: string): boolean =>
  language === "en"
    ? new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, "u").test(text)
    : text.includes(name);

/** Finds what a lesson says of one of its terms. */
export const termFacts = (
  { lesson, edition, language }: LessonView,
  term: string,
  { kind, title }: GlossaryEntry,
): TermFacts => {
  const sentences = lesson.outline
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .filter((id) => {
      const prose = edition.sentences[id] ?? [];
      return (
        prose.some((span) => isTermSpan(span) && span.term === term) ||
        (kind !== "word" && says(proseText(prose), title, language))
      );
    });
  const claims = Object.entries(lesson.claims);
  const own = ([, { speaker, channel }]: NamedClaim) =>
    lesson.speakers[speaker]?.term === term || lesson.channels[channel]?.term === term;
  return {
    sentences,
    claimsBy: claims.filter(own),
    claimsAbout:
      kind === "word"
        ? []
        : claims.filter(
            (claim) =>
              !own(claim) &&
              (says(claim[1].said, title, language) ||
                claim[1].sentences.some((id) => sentences.includes(id))),
          ),
  };
};
