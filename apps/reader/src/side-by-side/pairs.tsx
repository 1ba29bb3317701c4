import { directionOf } from "@sidelight/i18n";
import { markRanks } from "../article/mark-ranks.ts";
import { Sentence } from "../article/sentence.tsx";
import type { PairViews } from "./pair-switch.tsx";

/**
 * Renders a text in two editions, a sentence a row: beside each other where there is room, one under the
 * other where there is not. (Reader modes take a `<div>` with many links for navigation, and drop it.) The first has the ids; what is pointed at lights up in both.
 */
export function Pairs({ view, other }: PairViews) {
  const ranks = markRanks(view.lesson.outline, view.edition);
  const otherRanks = markRanks(other.lesson.outline, other.edition);
  return view.lesson.outline.map(({ id, paragraphs }) => (
    <section key={id} className="pairs">
      <section className="pair">
        <h2 id={`part-${id}`} className="article-heading">
          {view.edition.headings[id]}
        </h2>
        <p className="pair-heading" lang={other.language} dir={directionOf(other.language)}>
          {other.edition.headings[id]}
        </p>
      </section>
      {paragraphs.map((sentences) => (
        <section key={sentences[0]} className="pair-paragraph">
          {sentences.map((sentence) => (
            <section key={sentence} className="pair">
              <Sentence as="p" id={sentence} view={view} ranks={ranks} />
              <Sentence as="p" id={sentence} view={other} ranks={otherRanks} isSecond />
            </section>
          ))}
        </section>
      ))}
    </section>
  ));
}
