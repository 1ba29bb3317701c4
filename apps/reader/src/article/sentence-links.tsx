import { formatNumber, settingsOf } from "@sidelight/i18n";
import { lessonAddress } from "@sidelight/ui/addresses";
import { Fragment } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";

/** The sentences to link to, and the subject of the links. */
export interface SentenceLinksProps {
  readonly view: LessonView;
  readonly sentences: readonly string[];
  readonly about: string;
}

/** Links from a note to the sentences it is about: "In the text: 1 2". */
export function SentenceLinks({ view, sentences, about }: SentenceLinksProps) {
  const { inTheText } = view.words.lesson;
  if (sentences.length === 1) {
    return (
      <a href={lessonAddress(view.lesson.slug, view.id, sentences[0])} className="back-link">
        {inTheText}
        <span className="visually-hidden">: {about}</span>
      </a>
    );
  }
  return (
    <>
      {inTheText}:
      {sentences.map((sentence, index) => (
        <Fragment key={sentence}>
          {" "}
          <a href={lessonAddress(view.lesson.slug, view.id, sentence)} className="back-link">
            {formatNumber(view.language, index + 1)}
            <span className="visually-hidden">
              {settingsOf(view.language).comma}
              {about}
            </span>
          </a>
        </Fragment>
      ))}
    </>
  );
}
