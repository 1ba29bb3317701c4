import type { Language } from "../../model/language.ts";

/** Words that say nothing about what a text is about. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "a an the of in on at to and or is are was were it its that which who what when where about has have".split(
      " ",
    ),
  ),
  ar: new Set("في من عن على إلى أن إن هو هي ما وما عما عمن فيه فيها التي الذي".split(" ")),
};

/** English words without their plural; Arabic ones without particles and weak letters, so that أسماء is اسم. */
const stem: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => word.replace(/(?<=[^s])s$/u, ""),
  ar: (word) => {
    const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/u, "").replace(/(?<=..)ة$/u, "");
    const strong = bare.replace(/[اأإآءئؤويى]/gu, "");
    return strong.length > 1 ? strong : bare;
  },
};

/** Returns the forms that a word may have in another text: Arabic writes particles on to it (بدمشق). */
const formsOf = (word: string): readonly string[] =>
  /^[وفبلك].../u.test(word) ? [word, word.slice(1)] : [word];

/** Returns the words that carry a text, in a form that their plural shares. */
export const carryingWords = (text: string, language: Language): readonly string[] =>
  (
    text
      .replace(/[’']s\b/gu, "")
      .replace(/[\u064B-\u0652]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !small[language].has(word))
    .map(stem[language]);

/** Returns whether a text has all of some words, as `carryingWords` returns them, in any order. */
export const hasWords = (text: string, words: readonly string[], language: Language): boolean => {
  const there = new Set(carryingWords(text, language).flatMap(formsOf));
  return words.length > 0 && words.every((word) => formsOf(word).some((form) => there.has(form)));
};
