import { isClaimSpan, isDisputed, isTermSpan, type Span } from "@sidelight/content";
import { directionOf } from "@sidelight/i18n";
import type { LessonView } from "../lessons/lesson-view.ts";
import { type TermUses, useId } from "./term-uses.ts";

/** The parts of a sentence. */
export interface SentenceProps {
  readonly id: string;
  readonly view: LessonView;
  /**
   * The number of each mark among the uses of its term. Missing if the sentence is on the page a second time,
   * in another edition: ids belong to the first, and the second is found by `data-sentence`.
   */
  readonly uses?: TermUses;
  /** A run in its paragraph, or a paragraph of its own. */
  readonly as?: "span" | "p";
}

/** Returns the id of the words that say who makes a claim, in one sentence. */
export const attributionId = (claim: string, sentence: string): string => `says-${claim}-${sentence}`;

/**
 * Renders one sentence, under its name. Terms and the words that attribute a claim are links, not buttons,
 * because browsers' reader modes delete buttons together with their words; without scripts a link leads to
 * its note further down.
 *
 * The speaker's own words are the link, so that a screen reader reads only the sentence. A contested claim
 * has a mark that is only visual.
 */
export function Sentence({ id, view, uses, as: Element = "span" }: SentenceProps) {
  const { lesson, edition, language } = view;
  const contested = Object.values(lesson.claims).some(
    (claim) => isDisputed(claim) && claim.sentences.includes(id),
  );
  const run = (span: Span, index: number) => {
    if (typeof span === "string") return span;
    // A sentence may have the same words twice. Runs never move, so the index can be the key.
    const key = index;
    if (isTermSpan(span)) {
      return (
        <a
          key={key}
          className="term"
          href={`#term-${span.term}`}
          id={uses && useId(span.term, uses.ordinal(id, index))}
          data-note={`term-${span.term}`}
          data-press=""
        >
          {span.as}
        </a>
      );
    }
    if (isClaimSpan(span)) {
      return (
        <a
          key={key}
          className="attribution"
          href={`#claim-${span.claim}`}
          id={uses && attributionId(span.claim, id)}
          data-note={`claim-${span.claim}`}
          data-press=""
        >
          {span.as}
        </a>
      );
    }
    return (
      <span key={key} lang={span.lang}>
        {span.as}
      </span>
    );
  };
  const place = uses
    ? { id: `s-${id}` }
    : { "data-sentence": id, lang: language, dir: directionOf(language) };
  return (
    <Element {...place} className="article-sentence" data-contested={contested ? "" : undefined}>
      {(edition.sentences[id] ?? []).map(run)}
    </Element>
  );
}
