import { isTermSpan } from "@sidelight/content";
import { SentenceLinks } from "../article/sentence-links.tsx";
import type { LessonView } from "../lessons/lesson-view.ts";
import { GlossaryEntry } from "./glossary-entry.tsx";

/** Returns the sentences that mark a term, in the order of the text. */
const sentencesWith = ({ lesson, edition }: LessonView, term: string): readonly string[] =>
  lesson.outline
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .filter((id) => edition.sentences[id]?.some((span) => isTermSpan(span) && span.term === term));

/** Renders the lesson's words and names, each linked back to every sentence that uses it. */
export function LessonWords({ view }: { readonly view: LessonView }) {
  return (
    <section className="glossary">
      <dl>
        {Object.entries(view.lesson.glossary).map(([id, entry]) => {
          const sentences = sentencesWith(view, id);
          return (
            <GlossaryEntry
              key={id}
              view={view}
              id={id}
              entry={entry}
              uses={
                sentences.length > 0 ? (
                  <SentenceLinks view={view} sentences={sentences} about={entry.title} />
                ) : undefined
              }
            />
          );
        })}
      </dl>
    </section>
  );
}
