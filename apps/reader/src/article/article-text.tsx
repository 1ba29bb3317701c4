import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { markRanks } from "./mark-ranks.ts";
import { Sentence } from "./sentence.tsx";

/** Renders the article itself: its sections in the lesson's order, in the words of one edition. */
export function ArticleText({ view }: { readonly view: LessonView }) {
  const { lesson, edition } = view;
  const ranks = markRanks(lesson.outline, edition);
  return lesson.outline.map(({ id, paragraphs }) => (
    <section key={id} className="article-text">
      <h2 id={`part-${id}`} className="article-heading">
        {edition.headings[id]}
      </h2>
      {paragraphs.map((sentences) => (
        <p key={sentences[0]}>
          {sentences.map((sentence, index) => (
            <Fragment key={sentence}>
              {index > 0 ? " " : null}
              <Sentence id={sentence} view={view} ranks={ranks} />
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  ));
}
