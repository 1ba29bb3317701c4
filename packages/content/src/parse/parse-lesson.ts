import { lessonSchema } from "../model/lesson.schema.ts";
import type { Lesson } from "../model/lesson.ts";
import { checkLesson, type Problem } from "../rules/index.ts";
import { describeIssue } from "./describe-issue.ts";
import { pathText, valueAt, valueText } from "./json-path.ts";

/** A lesson, or every problem that the data has. */
export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses a lesson from data: first its shape, then the rules. Never throws. A lesson with any problem is
 * refused, with all of its problems.
 *
 * @param json The result of `JSON.parse`.
 */
export const parseLesson = (json: unknown): ParsedLesson => {
  const parsed = lessonSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap((issue) => describeIssue(issue, valueAt(json, issue.path)))
      .map(({ path, expected, fix }) => {
        const value = valueAt(json, path);
        const doThis = `${value === undefined ? "Add" : "Correct"} ${pathText(path)}`;
        return {
          rule: "schema",
          path: pathText(path),
          found: valueText(value),
          expected,
          fix: fix ?? `${doThis}. lesson.schema.json describes every part.`,
        };
      });
    return { ok: false, problems };
  }
  const { $schema, ...lesson } = parsed.data;
  const problems = checkLesson(lesson);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lesson };
};
