import { closest, distance } from "fastest-levenshtein";

/** Something in a lesson that has to be fixed before it is published. */
export interface Problem {
  /** The rule that found it. */
  readonly rule: string;
  /** Where it is: a path into the lesson, such as `glossary.sednaya.seeAlso[0]`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A rule looks at a whole lesson and returns everything that breaks it. It never throws and never stops at the first. */
export type Rule = (lesson: import("../model/lesson.ts").Lesson) => readonly Problem[];

/** Formats a problem for an author. */
export const formatProblem = ({ rule, path, found, expected, fix }: Problem): string =>
  `${path}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}\n  rule:     ${rule}`;

/** Suggests a name: "Did you mean …?" if a known name is a typing mistake away, otherwise the names that exist. */
export const suggestion = (name: string, known: readonly string[]): string => {
  if (known.length === 0) return "There are none to refer to yet; define it first.";
  const nearest = closest(name, [...known]);
  return distance(name, nearest) <= Math.max(2, name.length / 3)
    ? `Did you mean \`${nearest}\`?`
    : `Define it, or choose one of: ${known.slice(0, 8).join(", ")}${known.length > 8 ? ", …" : ""}.`;
};
