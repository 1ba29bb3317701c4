import { editionTexts } from "./edition-texts.ts";
import type { Rule } from "./problem.ts";

/** Two capitals or more that are a word of their own, or one with the "s" of a plural: AFP, NGOs. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;

/** Every abbreviation in an edition is the title or an alias of a glossary entry that writes it out (WCAG 3.1.4). */
export const abbreviationsExpanded: Rule = (lesson) => {
  const expanded = new Set(
    Object.values(lesson.glossary).flatMap(({ title, aliases = [], expansion }) =>
      expansion ? [title, ...aliases] : [],
    ),
  );
  return editionTexts(lesson).flatMap(({ path, text }) =>
    [...new Set(text.match(abbreviation) ?? [])]
      .filter((found) => !expanded.has(found))
      .map((found) => ({
        rule: "abbreviations-expanded",
        path,
        found,
        expected: `a glossary entry titled ${found}, or with the alias ${found}, that has an \`expansion\``,
        mend: "Add the entry, or write the words out in the text.",
      })),
  );
};
