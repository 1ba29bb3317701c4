import type { Lesson } from "@sidelight/content";
import { Fragment } from "react";
import { Sentence } from "./sentence.tsx";
import type { TermUses } from "./term-uses.ts";

/** What the text is made of. */
export interface ArticleTextProps {
  readonly lesson: Lesson;
  readonly edition: Lesson["editions"]["standard"];
  readonly uses: TermUses;
}

/** The article itself: its sections in the lesson's order, in the words of one edition. */
export function ArticleText({ lesson, edition, uses }: ArticleTextProps) {
  return lesson.outline.map(({ id, paragraphs }) => (
    <section key={id} aria-labelledby={`part-${id}`} className="article-text">
      <h2 id={`part-${id}`}>{edition.headings[id]}</h2>
      {paragraphs.map((sentences) => (
        <p key={sentences[0]}>
          {sentences.map((sentence, index) => (
            <Fragment key={sentence}>
              {index > 0 ? " " : null}
              <Sentence id={sentence} prose={edition.sentences[sentence] ?? []} uses={uses} />
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  ));
}
