import { isTermSpan, type Prose } from "@sidelight/content";
import { type TermUses, useId } from "./term-uses.ts";

/** What a sentence shows. */
export interface SentenceProps {
  readonly id: string;
  readonly prose: Prose;
  readonly uses: TermUses;
}

/**
 * One sentence, under its name. Terms are links, not buttons, because browsers' reader modes delete buttons
 * together with their words; without scripts the link leads to the glossary at the end of the page.
 */
export function Sentence({ id, prose, uses }: SentenceProps) {
  return (
    <span id={`s-${id}`} className="article-sentence">
      {prose.map((span, index) => {
        if (typeof span === "string") return span;
        // A sentence may hold the same words twice; runs never change place, so their index is their name.
        const key = index;
        if (!isTermSpan(span)) {
          return (
            <span key={key} lang={span.lang}>
              {span.as}
            </span>
          );
        }
        return (
          <a
            key={key}
            className="term"
            href={`#term-${span.term}`}
            id={useId(span.term, uses.ordinal(id, index))}
            data-term={span.term}
            data-press=""
          >
            {span.as}
          </a>
        );
      })}
    </span>
  );
}
