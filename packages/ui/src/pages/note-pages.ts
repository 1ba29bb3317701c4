import type { Lesson } from "@sidelight/content";
import { type NotePageKind, notePageKinds, type PageKind } from "../addresses/page-paths.ts";

/** Returns the notes that a lesson has: one without a timeline or a map has no page for it. */
export const notePagesOf = ({ timeline, places, map }: Lesson): readonly NotePageKind[] =>
  notePageKinds.filter((kind) => {
    if (kind === "timeline") return Object.keys(timeline).length > 0;
    return kind !== "map" || (map !== undefined && Object.keys(places).length > 0);
  });

/** Checks that a kind of page holds notes. */
export const isNotePage = (kind: PageKind): kind is NotePageKind =>
  notePageKinds.some((notes) => notes === kind);
