import type { GlossaryEntry as Entry, Lesson } from "@sidelight/content";
import { lessonAddress } from "../lessons/addresses.ts";
import { GlossaryEntry } from "./glossary-entry.tsx";

interface Listed {
  readonly id: string;
  readonly entry: Entry;
  /** The lesson whose entry is shown: the newest that has it. */
  readonly lesson: Lesson;
  readonly lessons: readonly Lesson[];
}

const collator = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });

/** Every term of every lesson once, in alphabetical order, with the lessons that have it. */
export const listTerms = (lessons: readonly Lesson[]): readonly Listed[] => {
  const listed = new Map<string, Listed>();
  for (const lesson of lessons) {
    for (const [id, entry] of Object.entries(lesson.glossary)) {
      const known = listed.get(id);
      listed.set(
        id,
        known ? { ...known, lessons: [...known.lessons, lesson] } : { id, entry, lesson, lessons: [lesson] },
      );
    }
  }
  return [...listed.values()].sort((one, other) => collator.compare(one.entry.title, other.entry.title));
};

/** The terms by first letter, so that a long list can be jumped through. */
const byLetter = (terms: readonly Listed[]): readonly (readonly [string, readonly Listed[]])[] => [
  ...Map.groupBy(terms, ({ entry }) => (entry.title.normalize("NFD")[0] ?? "").toUpperCase()),
];

const sourcesInWords = ({ entry, lesson }: Listed) =>
  `Sources: ${[...new Set(entry.sources.map((id) => lesson.sources[id]?.publisher))].join("; ")}.`;

/** The whole glossary: letters to jump to, then the entries. */
export function AllTerms({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const letters = byLetter(listTerms(lessons));
  return (
    <>
      <nav aria-label="Letters" className="letters">
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div id="terms" tabIndex={-1}>
        {letters.map(([letter, terms]) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} className="notes glossary">
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <dl>
              {terms.map((term) => (
                <GlossaryEntry
                  key={term.id}
                  {...term}
                  sources={sourcesInWords(term)}
                  uses={
                    <>
                      In the lessons:{" "}
                      {term.lessons.map((lesson) => (
                        <a key={lesson.slug} href={`${lessonAddress(lesson.slug)}#term-${term.id}`}>
                          {lesson.editions.standard.title}
                        </a>
                      ))}
                    </>
                  }
                />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
