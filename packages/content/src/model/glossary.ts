import type { z } from "zod";
import type { glossaryEntrySchema, termKindSchema } from "./glossary.schema.ts";
import type { Named } from "./named.ts";

/** A glossary entry with its references widened to strings. */
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
/** What an entry names. */
export type TermKind = z.infer<typeof termKindSchema>;

/** An entry whose references must exist. */
type CheckedEntry<Term extends string, Source extends string> = Omit<GlossaryEntry, "seeAlso" | "sources"> & {
  readonly seeAlso?: readonly Term[];
  readonly sources: readonly [Source, ...Source[]];
};

/**
 * Defines a lesson's glossary. A "see also" or a source that does not exist is a compile error that
 * suggests the nearest one.
 */
export const defineGlossary = <const Source extends string, const Term extends string>(
  _sources: Named<Source>,
  glossary: Readonly<Record<Term, CheckedEntry<NoInfer<Term>, NoInfer<Source>>>>,
): Readonly<Record<Term, GlossaryEntry>> => glossary;
