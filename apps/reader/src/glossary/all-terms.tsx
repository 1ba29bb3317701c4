import type { Lesson } from "@sidelight/content";
import { type Language, settingsOf } from "@sidelight/i18n";
import { noteAddress } from "@sidelight/ui/addresses";
import { readerMessages } from "../messages/reader-messages.ts";
import { SourceText, sourceLanguage } from "../sources/source-text.tsx";
import { GlossaryEntry } from "./glossary-entry.tsx";
import { firstLetter, type ListedTerm, listTerms } from "./list-terms.ts";

const publishers = ({ entry, view }: ListedTerm) => [
  ...new Set(entry.sources.map((id) => view.lesson.sources[id]?.publisher)),
];

const sourcesInWords = (term: ListedTerm, language: Language) => {
  const { sourceOf } = term.view.words.notes;
  const names = publishers(term);
  return (
    <>
      {sourceOf(names.length)}{" "}
      <SourceText page={language}>{names.join(settingsOf(sourceLanguage).comma)}</SourceText>.
    </>
  );
};

/** The lessons whose terms are listed, and the language. */
export interface AllTermsProps {
  readonly lessons: readonly Lesson[];
  readonly language: Language;
}

/** Renders the whole glossary: letters to jump to, then the entries. */
export function AllTerms({ lessons, language }: AllTermsProps) {
  const { glossary } = readerMessages[language];
  const terms = listTerms(lessons, language);
  const letters = [...new Set(terms.map(firstLetter))].map(
    (letter) => [letter, terms.filter((term) => firstLetter(term) === letter)] as const,
  );
  return (
    <>
      <nav aria-label={glossary.letters} className="letters">
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
          <section key={letter} className="notes glossary">
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <dl>
              {terms.map((term) => (
                <GlossaryEntry
                  key={term.id}
                  {...term}
                  sources={sourcesInWords(term, language)}
                  uses={
                    <>
                      {glossary.inLessons}{" "}
                      {term.views.map(({ lesson, id, edition }, index) => (
                        <span key={lesson.slug}>
                          {index > 0 ? " · " : null}
                          <a href={noteAddress(lesson.slug, id, "term", term.id)}>{edition.title}</a>
                        </span>
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
