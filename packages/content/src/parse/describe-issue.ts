import { z } from "zod";
import { lessonSchema } from "../model/lesson.schema.ts";
import { suggestion } from "../rules/problem.ts";
import { type JsonPath, valueAt } from "./json-path.ts";

type Issue = z.core.$ZodIssue;

/** An issue in terms that an author understands. */
export interface IssueDescription {
  /** The part at fault. */
  readonly path: JsonPath;
  readonly expected: string;
  /** How to fix it, where the issue itself shows how. */
  readonly fix?: string;
}

/** What the schema's types look like in JSON. */
const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  array: "a list [ … ]",
  object: "an object { … }",
  record: "an object { … } of named parts",
};

/** Returns every key that some part of a lesson may have, read from the schema itself. */
const keysOfParts = (): readonly string[] => {
  const keysIn = (part: unknown): readonly string[] =>
    Object.entries(Object(part) as Record<string, unknown>).flatMap(([key, value]) =>
      typeof value === "object"
        ? [...(key === "properties" ? Object.keys(Object(value)) : []), ...keysIn(value)]
        : [],
    );
  return [...new Set(keysIn(z.toJSONSchema(lessonSchema, { io: "input" })))];
};

const oneOf = (values: readonly unknown[], found: unknown): Omit<IssueDescription, "path"> => ({
  expected: values.length === 1 ? String(values[0]) : `one of: ${values.join(", ")}`,
  ...(typeof found === "string" ? { fix: suggestion(found, values.map(String)) } : {}),
});

/** Returns the form that a part comes closest to: of the same type, with the fewest faults. */
const closestForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  forms
    .filter((issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0))
    .sort((one, other) => one.length - other.length)[0];

/**
 * Describes a schema issue. Each unknown key is described separately. A part with several forms is compared
 * with the closest one.
 *
 * @param found The value at the path of the issue.
 */
export const describeIssue = (issue: Issue, found: unknown): readonly IssueDescription[] => {
  const { path } = issue;
  switch (issue.code) {
    case "invalid_type":
      return [{ path, expected: typeNames[issue.expected] ?? issue.expected }];
    case "too_small":
      return [
        { path, expected: `${typeNames[issue.origin] ?? issue.origin} with at least ${issue.minimum}` },
      ];
    case "invalid_value":
      return [{ path, ...oneOf(issue.values, found) }];
    case "invalid_key":
      return [{ path, expected: `as its name, ${issue.issues[0]?.message ?? "another"}` }];
    case "unrecognized_keys": {
      const known = keysOfParts();
      return issue.keys.map((key) => {
        const nearest = suggestion(key, known);
        return {
          path: [...path, key],
          expected: "no part with this name",
          fix: nearest.startsWith("Did you mean") ? `${nearest} If not, remove it.` : "Remove it.",
        };
      });
    }
    case "invalid_union":
      if (issue.discriminator !== undefined) {
        return [{ path, ...oneOf(("options" in issue && issue.options) || [], found) }];
      }
      // Without a discriminator there is only the span of a sentence.
      return (
        closestForm(issue.errors)?.flatMap((inner) =>
          describeIssue({ ...inner, path: [...path, ...inner.path] }, valueAt(found, inner.path)),
        ) ?? [{ path, expected: "words, or an object with the words as `as`" }]
      );
    default:
      return [{ path, expected: issue.message }];
  }
};
