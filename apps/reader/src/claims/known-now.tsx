import type { KnownNow as Known } from "@sidelight/content";
import { formatDay } from "@sidelight/i18n";
import type { LessonView } from "../lessons/lesson-view.ts";
import { SourceLinks } from "../sources/source-links.tsx";

/** A claim and what became known about it. */
export interface KnownNowProps {
  readonly view: LessonView;
  /** The claim's id. */
  readonly id: string;
  readonly known: Known;
}

/**
 * Shows what became known after that night, apart from what was said at the time: a verdict with its date and
 * sources.
 */
export function KnownNow({ view, id, known }: KnownNowProps) {
  const { language, words } = view;
  return (
    <section id={`known-${id}`} className="article-known">
      <h4 className="known-head">
        <span className="known-label">{words.claims.knownNow}</span>{" "}
        <strong>{words.claims.verdicts[known.verdict]}.</strong>
      </h4>
      {known.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="note">
        {words.glossary.asOf(formatDay(language, known.asOf))}{" "}
        <SourceLinks view={view} sources={known.sources} />
      </p>
    </section>
  );
}
