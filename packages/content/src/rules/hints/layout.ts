import type { EditionId, Lesson } from "../../model/lesson.ts";
import { proseText } from "../../model/prose.ts";
import { ownValue } from "../own-value.ts";
import { splitSentences } from "../split-sentences.ts";

/** One section of an edition. */
export interface Section {
  readonly heading: string;
  /** The names of its sentences, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** The position of each sentence of an edition, and how many sentences a name has there. */
export interface Layout {
  readonly sections: readonly Section[];
  /** The names of all sentences, in order. */
  readonly names: readonly string[];
  /** The section of a named sentence. */
  readonly sectionOf: (name: string) => Section | undefined;
  /** The paragraph of a named sentence. */
  readonly paragraphOf: (name: string) => readonly string[] | undefined;
  /** The sentences that a reader counts under a name: in plain English often several. */
  readonly sentencesOf: (name: string) => readonly string[];
}

/** Lays out an edition. Names that have no words in it are left out. */
export const layoutOf = ({ outline, editions }: Lesson, edition: EditionId): Layout => {
  const { headings, sentences } = editions[edition];
  const sections = outline.map(({ id, paragraphs }) => ({
    heading: ownValue(headings, id) ?? "",
    paragraphs: paragraphs.map((names) => names.filter((name) => Object.hasOwn(sentences, name))),
  }));
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    sections,
    names: paragraphs.flat(),
    sectionOf: (name) => sections.find((section) => section.paragraphs.flat().includes(name)),
    paragraphOf: (name) => paragraphs.find((names) => names.includes(name)),
    sentencesOf: (name) =>
      splitSentences(proseText(ownValue(sentences, name) ?? []))
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== ""),
  };
};
