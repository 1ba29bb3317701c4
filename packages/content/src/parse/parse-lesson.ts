import { lessonSchema } from "../model/lesson.schema.ts";
import type { Lesson } from "../model/lesson.ts";
import { checkLesson, type Problem } from "../rules/index.ts";

/** A lesson, or everything that keeps the data from being one. */
export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (so, key) =>
      typeof key === "number" ? `${so}[${key}]` : so === "" ? String(key) : `${so}.${String(key)}`,
    "",
  ) || "the lesson";

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], json);

const shown = (value: unknown): string => {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/**
 * Reads a lesson that arrives as data: first its shape, then the rules. Never throws; a lesson with any problem is
 * refused whole, with all of its problems.
 *
 * @param json What `JSON.parse` gave.
 */
export const parseLesson = (json: unknown): ParsedLesson => {
  const parsed = lessonSchema.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        rule: "schema",
        path: pathOf(path),
        found: shown(valueAt(json, path)),
        expected: message,
        mend: `Correct ${pathOf(path)}; lesson.schema.json describes every part.`,
      })),
    };
  }
  const { $schema, ...lesson } = parsed.data;
  const problems = checkLesson(lesson);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lesson };
};
