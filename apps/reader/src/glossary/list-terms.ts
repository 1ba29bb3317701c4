import type { GlossaryEntry, Lesson } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { collatorOf, type Language } from "@sidelight/i18n";
import { mainEdition } from "@sidelight/ui/pages";
import { type LessonView, viewOf } from "../lessons/lesson-view.ts";

/** A term, and the lessons that explain it. */
export interface ListedTerm {
  readonly id: string;
  readonly entry: GlossaryEntry;
  /** The lesson whose entry is shown: the newest that has it. */
  readonly view: LessonView;
  /** Every lesson that has the term, in the reader's language. */
  readonly views: readonly LessonView[];
}

/** Returns every term of every lesson once, in the alphabetical order of a language, with the lessons that have it. */
export const listTerms = (from: readonly Lesson[], language: Language): readonly ListedTerm[] => {
  const listed = new Map<string, ListedTerm>();
  for (const view of from.map((lesson) => viewOf(lesson, mainEdition(lesson, language)))) {
    for (const [id, entry] of Object.entries(view.lesson.glossary)) {
      const known = listed.get(id);
      listed.set(
        id,
        known ? { ...known, views: [...known.views, view] } : { id, entry, view, views: [view] },
      );
    }
  }
  const collator = collatorOf(language);
  return [...listed.values()].sort((one, other) => collator.compare(sortKey(one), sortKey(other)));
};

/** Returns the term with a name. Throws if there is none, because addresses are made from terms. */
export const termNamed = (id: string, language: Language): ListedTerm => {
  const term = listTerms(lessons, language).find((listed) => listed.id === id);
  if (!term) throw new Error(`No lesson explains "${id}".`);
  return term;
};

/** Arabic words are looked up without their article. */
const sortKey = ({ entry }: ListedTerm): string => entry.title.replace(/^ال/u, "");

/** Returns the first letter of a title, for the jump links of a long list. The forms of alif count as one letter. */
export const firstLetter = (term: ListedTerm): string =>
  (sortKey(term).normalize("NFD")[0] ?? "").toUpperCase();
