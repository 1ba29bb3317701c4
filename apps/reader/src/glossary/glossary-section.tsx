import { formatNumber, settingsOf } from "@sidelight/i18n";
import { Fragment } from "react";
import { type TermUses, useId } from "../article/term-uses.ts";
import type { LessonView } from "../lessons/lesson-view.ts";
import { GlossaryEntry } from "./glossary-entry.tsx";

/** The lesson of the glossary, and where its terms are used. */
export interface GlossarySectionProps {
  readonly view: LessonView;
  readonly uses: TermUses;
}

const backLinks = ({ language, words }: LessonView, id: string, title: string, count: number) =>
  count === 0 ? null : (
    <>
      {words.lesson.inTheText}:
      {Array.from({ length: count }, (_, index) => index + 1).map((ordinal) => (
        <Fragment key={ordinal}>
          {" "}
          <a href={`#${useId(id, ordinal)}`} className="back-link">
            {formatNumber(language, ordinal)}
            <span className="visually-hidden">
              {settingsOf(language).comma}
              {title}
            </span>
          </a>
        </Fragment>
      ))}
    </>
  );

/** Renders the lesson's glossary at the end of its page, each entry linked back to every place that uses it. */
export function GlossarySection({ view, uses }: GlossarySectionProps) {
  return (
    <section aria-labelledby="glossary" className="notes glossary">
      <h2 id="glossary">{view.words.glossary.heading}</h2>
      <dl>
        {Object.entries(view.lesson.glossary).map(([id, entry]) => (
          <GlossaryEntry
            key={id}
            view={view}
            id={id}
            entry={entry}
            uses={backLinks(view, id, entry.title, uses.count(id))}
          />
        ))}
      </dl>
    </section>
  );
}
