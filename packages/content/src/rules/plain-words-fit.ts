import type { Claim } from "../model/claim.ts";
import type { Lesson } from "../model/lesson.ts";
import type { PlainWords } from "../model/plain-words.ts";
import { figuresIn } from "./numbers-kept.ts";
import { ownValue } from "./own-value.ts";
import { type Problem, type Rule, suggestion } from "./problem.ts";

const rule = "plain-words-fit";

const parts = [
  "glossary",
  "speakers",
  "claims",
  "timeline",
  "places",
  "questions",
] as const satisfies readonly (keyof PlainWords)[];

/** Returns the words of a claim in the shape of its translation. */
const claimWords = (claim: Claim) => ({
  ...claim,
  contestNote: "contest" in claim ? claim.contest.note : undefined,
  known: claim.known?.text,
});

/** Joins a text, which may be one string, several paragraphs, or the feedback on a row's value. */
const textOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join(" ");
  const feedback = (value as { readonly feedback?: unknown } | undefined)?.feedback;
  return typeof feedback === "string" ? feedback : undefined;
};

const quotationsIn = (text: string): readonly string[] => [...(text.match(/“[^”]*”/gu) ?? [])].sort();

/** Returns what differs between a plain text and the standard one, in figures or quotations. */
const differences = (path: string, plain: string, standard: string): readonly Problem[] =>
  (
    [
      ["figures", figuresIn],
      ["quotations", quotationsIn],
    ] as const
  ).flatMap(([what, read]) => {
    const found = read(plain).join(", ");
    const expected = read(standard).join(", ");
    return found === expected
      ? []
      : [
          {
            rule,
            path,
            found: found || `no ${what}`,
            expected: expected || `no ${what}, as in the standard words`,
            fix: `Give the same ${what} as the standard words.`,
          },
        ];
  });

/** Compares plain words with standard ones of the same shape, text by text. */
const compare = (path: string, plain: unknown, standard: unknown): readonly Problem[] => {
  const text = typeof plain === "string" || Array.isArray(plain) ? textOf(plain) : undefined;
  if (text !== undefined) {
    const expected = textOf(standard);
    if (expected !== undefined) return differences(path, text, expected);
    const problem = { rule, path, found: "plain words", expected: "nothing: there are no standard words" };
    return [{ ...problem, fix: "Remove them, or correct the name." }];
  }
  const known = Object(standard) as Readonly<Record<string, unknown>>;
  return Object.entries(plain as Readonly<Record<string, unknown>>).flatMap(([name, words]) =>
    Object.hasOwn(known, name)
      ? compare(`${path}.${name}`, words, known[name])
      : [
          {
            rule,
            path: `${path}.${name}`,
            found: `\`${name}\``,
            expected: "a name that the standard words have",
            fix: suggestion(name, Object.keys(known)),
          },
        ],
  );
};

/**
 * Checks that plain words say what the standard ones say: each of them replaces a standard text and has the
 * same figures and quotations.
 */
export const plainWordsFit: Rule = (lesson: Lesson) =>
  parts.flatMap((part) => {
    const standard: Readonly<Record<string, unknown>> =
      part === "claims"
        ? Object.fromEntries(Object.entries(lesson.claims).map(([id, claim]) => [id, claimWords(claim)]))
        : lesson[part];
    return compare(`plainWords.${part}`, ownValue(Object(lesson.plainWords), part) ?? {}, standard);
  });
