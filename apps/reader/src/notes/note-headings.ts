import type { NotePageKind } from "@sidelight/ui/addresses";
import type { ReaderMessages } from "../messages/reader-messages.ts";

/** Returns the heading of each page of notes. */
export const noteHeadings = ({
  claims,
  notes,
  glossary,
}: ReaderMessages): Readonly<Record<NotePageKind, string>> => ({
  claims: claims.heading,
  timeline: notes.timeline,
  map: notes.map,
  words: glossary.heading,
  sources: notes.sources,
});
