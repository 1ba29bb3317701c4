import type { Source } from "@sidelight/content";
import { formatDay, settingsOf } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import type { ReactNode } from "react";
import type { LessonView } from "../lessons/lesson-view.ts";
import { SourceText } from "./source-text.tsx";

/** The sources of a note. */
export interface SourceLinksProps {
  readonly view: LessonView;
  readonly sources: readonly string[];
  /** The page has a list of these sources itself. By default, links lead to the lesson's page of sources. */
  readonly isListedHere?: boolean;
}

/** Returns what distinguishes the sources of one publisher in a note: nothing, their days, or their titles. */
const distinction = (source: Source, all: readonly Source[]): "none" | "day" | "title" => {
  const same = all.filter(({ publisher }) => publisher === source.publisher);
  if (same.length === 1) return "none";
  const days = new Set(same.map(({ date }) => date));
  return days.size === same.length && !days.has(undefined) ? "day" : "title";
};

/**
 * Renders the publishers that a note cites, each linked to its line in the list of sources; no two links of a
 * note have the same text.
 */
export function SourceLinks({ view, sources, isListedHere = false }: SourceLinksProps) {
  const { lesson, language, words } = view;
  const { sourceOf } = words.notes;
  const all = sources.flatMap((id) => lesson.sources[id] ?? []);
  const label = (source: Source): ReactNode => {
    const { publisher, title, date } = source;
    switch (distinction(source, all)) {
      case "none":
        return <SourceText page={language}>{publisher}</SourceText>;
      case "title":
        return <SourceText page={language}>{`${publisher}: ${title}`}</SourceText>;
      case "day":
        return (
          <>
            <SourceText page={language}>{publisher}</SourceText> ({formatDay(language, date ?? "")})
          </>
        );
    }
  };
  const isLater = (id: string) => lesson.sources[id]?.isKnownLater === true;
  // Sources whose titles give away what became known later come last, so that the list is complete without
  // them.
  const ordered = [...sources.filter((id) => !isLater(id)), ...sources.filter(isLater)];
  return (
    <span className={sources.every(isLater) ? "known-later" : undefined}>
      {sourceOf(sources.length)}{" "}
      {ordered.map((id, index) => {
        const source = lesson.sources[id];
        return (
          <span key={id} className={isLater(id) ? "known-later" : undefined}>
            {index > 0 ? settingsOf(language).comma : null}
            <a
              href={isListedHere ? `#source-${id}` : noteAddress(lesson.slug, view.id, "source", id)}
              className="back-link"
            >
              <span>{source ? label(source) : id}</span>
            </a>
          </span>
        );
      })}
      .
    </span>
  );
}
