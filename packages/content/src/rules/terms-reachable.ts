import { termsIn } from "../model/prose.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

/**
 * Checks that every glossary entry is marked in an edition, belongs to a speaker, a channel or a place, or is
 * linked by "see also" from such an entry.
 */
export const termsReachable: Rule = ({ editions, glossary, speakers, channels, places }) => {
  const reached = new Set([
    ...Object.values(editions).flatMap(({ sentences }) => Object.values(sentences).flatMap(termsIn)),
    ...[speakers, channels, places].flatMap((part) => Object.values(part).flatMap(({ term }) => term ?? [])),
  ]);
  // A set grows while it is walked, so what is reached from a reached entry is walked too.
  for (const term of reached) for (const other of ownValue(glossary, term)?.seeAlso ?? []) reached.add(other);
  return Object.keys(glossary)
    .filter((term) => !reached.has(term))
    .map((term) => ({
      rule: "terms-reachable",
      path: `glossary.${term}`,
      found: "an entry that nothing links to",
      expected: "an entry that a sentence, a speaker, a channel, a place or another entry names",
      fix: `Mark it in a sentence with { term: "${term}", as: … }, name it in a \`seeAlso\`, or remove it.`,
    }));
};
