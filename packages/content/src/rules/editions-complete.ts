import { type Problem, type Rule, suggestion } from "./problem.ts";

const compare = (
  path: string,
  what: string,
  expected: readonly string[],
  found: readonly string[],
): readonly Problem[] => [
  ...expected
    .filter((name) => !found.includes(name))
    .map((name) => ({
      rule: "editions-complete",
      path: `${path}.${name}`,
      found: "nothing",
      expected: `the words of this ${what} in this edition`,
      fix: `Write it. A reader who switches editions must find the same ${what}.`,
    })),
  ...found
    .filter((name) => !expected.includes(name))
    .map((name) => ({
      rule: "editions-complete",
      path: `${path}.${name}`,
      found: `a ${what} that the lesson's outline does not have`,
      expected: `a ${what} of the outline`,
      fix: suggestion(name, expected),
    })),
];

/** Checks that every edition has the words of every section and every sentence, and no others. */
export const editionsComplete: Rule = ({ outline, editions }) =>
  Object.entries(editions).flatMap(([id, { headings, sentences }]) => [
    ...compare(
      `editions.${id}.headings`,
      "section",
      outline.map((section) => section.id),
      Object.keys(headings),
    ),
    ...compare(
      `editions.${id}.sentences`,
      "sentence",
      [...new Set(outline.flatMap(({ paragraphs }) => paragraphs.flat()))],
      Object.keys(sentences),
    ),
  ]);
