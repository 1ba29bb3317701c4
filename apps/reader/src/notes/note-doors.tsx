import { isDisputed } from "@sidelight/content";
import { formatNumber } from "@sidelight/i18n";
import { addressOf, type NotePageKind, notePages } from "@sidelight/ui/addresses";
import { notePagesOf } from "@sidelight/ui/pages";
import type { LessonView } from "../lessons/lesson-view.ts";
import { noteHeadings } from "./note-headings.ts";

/** The ids that links to the parts of a lesson have always used. */
const ids: Readonly<Record<NotePageKind, string>> = {
  claims: "claims",
  timeline: "timeline",
  map: "map",
  words: "glossary",
  sources: "sources",
};

/** Returns the sorts of note on a page, as links to them begin: `claim` and `known`. */
const sortsOn = (kind: NotePageKind): readonly string[] =>
  Object.entries(notePages).flatMap(([sort, page]) => (page === kind ? [sort] : []));

/** Links to each page of a lesson's notes, with the number of entries there. */
export function NoteDoors({ view }: { readonly view: LessonView }) {
  const { lesson, id, language, words } = view;
  const { doors } = words;
  const claims = Object.values(lesson.claims);
  const days = Object.values(lesson.timeline).filter(({ isKnownLater }) => !isKnownLater);
  const counts: Readonly<Record<NotePageKind, string>> = {
    claims: doors.claims(claims.length, formatNumber(language, claims.filter(isDisputed).length)),
    timeline: doors.entries(days.length),
    map: doors.places(Object.keys(lesson.places).length),
    words: doors.entries(Object.keys(lesson.glossary).length),
    sources: doors.entries(Object.values(lesson.sources).filter(({ isKnownLater }) => !isKnownLater).length),
  };
  const headings = noteHeadings(words);
  return (
    <nav className="doors" aria-labelledby="doors">
      <h2 id="doors">{doors.heading}</h2>
      <ul>
        {notePagesOf(lesson).map((kind) => (
          <li key={kind}>
            <a
              id={ids[kind]}
              href={addressOf(kind, { lesson: lesson.slug, edition: id })}
              data-notes={sortsOn(kind).join(" ")}
            >
              {headings[kind]}
            </a>{" "}
            <span className="note">{counts[kind]}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
