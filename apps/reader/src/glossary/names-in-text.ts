import type { GlossaryEntry } from "@sidelight/content";
import { type Language, settingsOf } from "@sidelight/i18n";

/** Returns the names of a term: its title, what it is short for, and other names in use. */
const namesOf = ({ title, expansion, aliases = [] }: GlossaryEntry): readonly string[] => [
  title,
  ...(expansion ? [expansion] : []),
  ...aliases,
];

/** Returns a pattern for a name as a separate word, unless its language joins other words to a name. */
const pattern = (name: string, language: Language): RegExp => {
  // A name that is a word in small letters may begin a sentence.
  const flags = name === name.toLowerCase() ? "giu" : "gu";
  return settingsOf(language).joinsParticles
    ? new RegExp(RegExp.escape(name), flags)
    : new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, flags);
};

/**
 * Returns a function that finds the terms that a text names. A longer name is matched first and its words are
 * used up, so "Hafez al-Assad" does not also name Bashar al-Assad, who is called Assad for short.
 */
export const namesInText = (
  glossary: Readonly<Record<string, GlossaryEntry>>,
  language: Language,
): ((text: string) => ReadonlySet<string>) => {
  const names = Object.entries(glossary)
    .flatMap(([term, entry]) =>
      namesOf(entry).map((name) => ({ term, name, found: pattern(name, language) })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const terms = new Set<string>();
    let rest = text;
    for (const { term, found } of names) {
      const left = rest.replace(found, "\u0000");
      if (left !== rest) terms.add(term);
      rest = left;
    }
    return terms;
  };
};
