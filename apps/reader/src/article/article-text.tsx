import { formatNumber } from "@sidelight/i18n";
import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { ParagraphMenu } from "./paragraph-menu.tsx";
import { Sentence } from "./sentence.tsx";
import type { TermUses } from "./term-uses.ts";

/** The parts of the text. */
export interface ArticleTextProps {
  readonly view: LessonView;
  readonly uses: TermUses;
}

/** Renders the article itself: its sections in the lesson's order, in the words of one edition. */
export function ArticleText({ view, uses }: ArticleTextProps) {
  const { lesson, edition, language } = view;
  const order = lesson.outline.flatMap(({ paragraphs }) => paragraphs);
  return lesson.outline.map(({ id, paragraphs }) => (
    <section key={id} className="article-text">
      <h2 id={`part-${id}`} className="article-heading">
        {edition.headings[id]}
      </h2>
      {paragraphs.map((sentences) => (
        <Fragment key={sentences[0]}>
          <p>
            {sentences.map((sentence, index) => (
              <Fragment key={sentence}>
                {index > 0 ? " " : null}
                <Sentence id={sentence} view={view} uses={uses} />
              </Fragment>
            ))}
          </p>
          <ParagraphMenu
            view={view}
            sentences={sentences}
            number={formatNumber(language, order.indexOf(sentences) + 1)}
          />
        </Fragment>
      ))}
    </section>
  ));
}
