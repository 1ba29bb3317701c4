import type { Rule } from "./problem.ts";

/** Checks that every named speaker and every place on the map has a glossary entry, and so a page (WCAG 3.1.3). */
export const bearersExplained: Rule = ({ speakers, places }) =>
  [
    ...Object.entries(speakers)
      .filter(([, { named }]) => named)
      .map(([id, { term }]) => ({ path: `speakers.${id}.term`, term })),
    ...Object.entries(places).map(([id, { term }]) => ({ path: `places.${id}.term`, term })),
  ]
    .filter(({ term }) => term === undefined)
    .map(({ path }) => ({
      rule: "bearers-explained",
      path,
      found: "nothing",
      expected: "the name of a glossary entry",
      fix: "Say in the glossary who or what it is, and name the entry here.",
    }));
