import type { Rule } from "./problem.ts";

/** Names of properties that every object has. As keys they would be found where nothing was written. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

interface Named {
  readonly path: string;
  readonly name: string;
  readonly what: "section" | "sentence";
}

/**
 * Checks that every section and sentence has a unique name that is not a number and not a property of every
 * object.
 */
export const sentenceNamesUnique: Rule = ({ outline }) => {
  const rule = "sentence-names-unique";
  const names: readonly Named[] = [
    ...outline.map(({ id }) => ({ path: `outline.${id}`, name: id, what: "section" as const })),
    ...outline.flatMap(({ id, paragraphs }) =>
      paragraphs.flat().map((name) => ({ path: `outline.${id}.${name}`, name, what: "sentence" as const })),
    ),
  ];
  const first = new Map<string, Named>();
  return names.flatMap((it) => {
    const { path, name, what } = it;
    const taken = first.get(name);
    first.set(name, taken ?? it);
    if (taken !== undefined) {
      return [
        {
          rule,
          path,
          found: `a ${what} with the name of the ${taken.what} at ${taken.path}`,
          expected: `a different name for every ${what}`,
          fix: "Rename one of the two and everything that refers to it.",
        },
      ];
    }
    return /^\d+$/.test(name) || inherited.has(name)
      ? [
          {
            rule,
            path,
            found: `\`${name}\``,
            expected: "a name in words",
            fix: `Name the ${what} after what it says. JavaScript would reorder or misread this key.`,
          },
        ]
      : [];
  });
};
