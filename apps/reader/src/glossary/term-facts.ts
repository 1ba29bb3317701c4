import {
  type Claim,
  type GlossaryEntry,
  isDisputed,
  isTermSpan,
  proseText,
  type TimelineEvent,
} from "@sidelight/content";
import type { LessonView } from "../lessons/lesson-view.ts";
import { namesInText } from "./names-in-text.ts";

/** A claim and its name. */
export type NamedClaim = readonly [string, Claim];

/** Everything that a lesson says about a term. */
export interface TermFacts {
  /** The sentences that mark the term or, where it is a name, say it; in the order of the text. */
  readonly sentences: readonly string[];
  /** The claims that its bearer makes, or that came through it. */
  readonly claimsBy: readonly NamedClaim[];
  /** The claims by others that name it, and those that contradict one of them. */
  readonly claimsAbout: readonly NamedClaim[];
  /** The days of the timeline that name it. */
  readonly events: readonly (readonly [string, TimelineEvent])[];
  /** Its places on the map. */
  readonly places: readonly string[];
}

/** Finds what a lesson says about one of its terms. */
export const termFacts = (
  { lesson, edition, language }: LessonView,
  term: string,
  { kind }: Pick<GlossaryEntry, "kind">,
): TermFacts => {
  const namesIn = namesInText(lesson.glossary, language);
  const named = (text: string) => kind !== "word" && namesIn(text).has(term);
  const sentences = lesson.outline
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .filter((id) => {
      const prose = edition.sentences[id] ?? [];
      return prose.some((span) => isTermSpan(span) && span.term === term) || named(proseText(prose));
    });
  const claims = Object.entries(lesson.claims);
  const own = ([, { speaker, channel }]: NamedClaim) =>
    lesson.speakers[speaker]?.term === term || lesson.channels[channel]?.term === term;
  const naming = new Set(claims.filter(([, { said }]) => named(said)).map(([id]) => id));
  // A claim that contradicts another one is about the same thing, whatever words it uses.
  const against = ([, claim]: NamedClaim) =>
    isDisputed(claim) && claim.contest.by.some((other) => naming.has(other));
  return {
    sentences,
    claimsBy: claims.filter(own),
    claimsAbout: claims.filter((claim) => !own(claim) && (naming.has(claim[0]) || against(claim))),
    events: Object.entries(lesson.timeline).filter(
      ([, { text, knownLater = "" }]) => named(text) || named(knownLater),
    ),
    places: Object.entries(lesson.places)
      .filter(([, place]) => place.term === term)
      .map(([id]) => id),
  };
};
