import { proseText } from "../model/prose.ts";
import type { Rule } from "./problem.ts";

/** Every abbreviation in an edition has a glossary entry that writes it out (WCAG 3.1.4). */
export const abbreviationsExpanded: Rule = ({ editions, glossary }) => {
  const expanded = new Set(
    Object.values(glossary).flatMap(({ title, expansion }) => (expansion ? [title] : [])),
  );
  return Object.entries(editions).flatMap(([edition, { sentences }]) =>
    Object.entries(sentences).flatMap(([sentence, prose]) =>
      [...new Set(proseText(prose).match(/\b\p{Lu}{2,}\b/gu) ?? [])]
        .filter((abbreviation) => !expanded.has(abbreviation))
        .map((abbreviation) => ({
          rule: "abbreviations-expanded",
          path: `editions.${edition}.sentences.${sentence}`,
          found: abbreviation,
          expected: `a glossary entry titled ${abbreviation} with an \`expansion\``,
          mend: "Add the entry, or write the words out in the sentence.",
        })),
    ),
  );
};
