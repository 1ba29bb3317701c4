import type { Rule } from "./problem.ts";

/** Names that every object already answers to; as keys they would be found where nothing was written. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Every sentence has a name of its own, across all sections, that is no number and no property of every object. */
export const sentenceNamesUnique: Rule = ({ outline }) => {
  const seen = new Set<string>();
  return outline.flatMap(({ id: section, paragraphs }) =>
    paragraphs.flat().flatMap((name) => {
      const repeated = seen.has(name);
      seen.add(name);
      const path = `outline.${section}.${name}`;
      const rule = "sentence-names-unique";
      if (repeated) {
        return [
          {
            rule,
            path,
            found: "a second sentence of this name",
            expected: "a name of its own for every sentence",
            mend: "Rename one of the two, and what points at it.",
          },
        ];
      }
      if (/^\d+$/.test(name) || inherited.has(name)) {
        return [
          {
            rule,
            path,
            found: `\`${name}\``,
            expected: "a name in words",
            mend: "Name the sentence after what it says; JavaScript would reorder or misread this key.",
          },
        ];
      }
      return [];
    }),
  );
};
