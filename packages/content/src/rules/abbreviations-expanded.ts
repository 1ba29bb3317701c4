import type { Lesson } from "../model/lesson.ts";
import { editionTexts } from "./edition-texts.ts";
import type { Rule } from "./problem.ts";

/** Two capitals or more that are a word of their own, or one with the "s" of a plural: AFP, NGOs. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;

/** An abbreviation of the text, and whether the glossary writes it out. */
export interface Abbreviation {
  readonly path: string;
  readonly text: string;
  readonly expanded: boolean;
}

/** Lists every abbreviation of every edition, once per text. */
const abbreviationsByText = (lesson: Lesson): readonly Abbreviation[] => {
  const expanded = new Set(
    Object.values(lesson.glossary).flatMap(({ title, aliases = [], expansion }) =>
      expansion ? [title, ...aliases] : [],
    ),
  );
  return editionTexts(lesson).flatMap(({ path, text }) =>
    [...new Set(text.match(abbreviation) ?? [])].map((found) => ({
      path,
      text: found,
      expanded: expanded.has(found),
    })),
  );
};

/** Returns the different abbreviations of a lesson. */
export const abbreviationsIn = (lesson: Lesson): readonly Abbreviation[] => [
  ...new Map(abbreviationsByText(lesson).map((it) => [it.text, it])).values(),
];

/**
 * Checks that every abbreviation in an edition is the title or an alias of a glossary entry that spells it
 * out (WCAG 3.1.4).
 */
export const abbreviationsExpanded: Rule = (lesson) =>
  abbreviationsByText(lesson)
    .filter(({ expanded }) => !expanded)
    .map(({ path, text: found }) => ({
      rule: "abbreviations-expanded",
      path,
      found,
      expected: `a glossary entry titled ${found}, or with the alias ${found}, that has an \`expansion\``,
      fix: "Add the entry, or spell it out in the text.",
    }));
