import { directionOf } from "@sidelight/i18n";
import { Sentence } from "../article/sentence.tsx";
import type { TermUses } from "../article/term-uses.ts";
import type { PairViews } from "./pair-switch.tsx";

/** The two editions, and the number of each mark in the first one. */
export interface PairsProps extends PairViews {
  readonly uses: TermUses;
}

/**
 * Renders a text in two editions, a sentence a row: beside each other where there is room, one under the
 * other where there is not. The first has the ids; what is pointed at lights up in both.
 */
export function Pairs({ view, other, uses }: PairsProps) {
  return view.lesson.outline.map(({ id, paragraphs }) => (
    <section key={id} className="pairs">
      <div className="pair">
        <h2 id={`part-${id}`} className="article-heading">
          {view.edition.headings[id]}
        </h2>
        <p className="pair-heading" lang={other.language} dir={directionOf(other.language)}>
          {other.edition.headings[id]}
        </p>
      </div>
      {paragraphs.map((sentences) => (
        <div key={sentences[0]} className="pair-paragraph">
          {sentences.map((sentence) => (
            <div key={sentence} className="pair">
              <Sentence as="p" id={sentence} view={view} uses={uses} />
              <Sentence as="p" id={sentence} view={other} />
            </div>
          ))}
        </div>
      ))}
    </section>
  ));
}
