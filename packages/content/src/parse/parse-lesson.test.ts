import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { formatProblem } from "../rules/index.ts";
import { smallLesson } from "../test-lesson/small-lesson.ts";
import { parseLesson } from "./parse-lesson.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const told = (json: unknown) => {
  const parsed = parseLesson(json);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
};

describe("a lesson that arrives as JSON", () => {
  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "is read back whole: %s",
    (_slug, lesson) => {
      expect(parseLesson(asJson(lesson))).toEqual({ ok: true, lesson: asJson(lesson) });
    },
  );

  it("is refused with every problem of its shape, each with its place", () => {
    const broken = {
      ...smallLesson,
      version: "one",
      asOf: "8 December",
      glossary: { afp: { title: "AFP" } },
    };
    expect(told(asJson(broken)).join("\n\n")).toMatchInlineSnapshot(`
      "version
        found:    "one"
        expected: a version such as \`1.0.0\`
        mend:     Correct version; lesson.schema.json describes every part.
        rule:     schema

      asOf
        found:    "8 December"
        expected: Invalid ISO date
        mend:     Correct asOf; lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.kind
        found:    nothing
        expected: Invalid option: expected one of "person"|"place"|"group"|"organisation"|"document"|"word"
        mend:     Correct glossary.afp.kind; lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.definition
        found:    nothing
        expected: Invalid input: expected array, received undefined
        mend:     Correct glossary.afp.definition; lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.sources
        found:    nothing
        expected: Invalid input: expected array, received undefined
        mend:     Correct glossary.afp.sources; lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.asOf
        found:    nothing
        expected: Invalid input: expected string, received undefined
        mend:     Correct glossary.afp.asOf; lesson.schema.json describes every part.
        rule:     schema"
    `);
  });

  it("is refused by the rules when its shape is right", () => {
    const broken = { ...smallLesson, sources: {} };
    expect(told(asJson(broken))[0]).toContain("There are none to refer to yet; define it first.");
  });

  it.each([null, 7, "lesson", [], {}])("is refused without an exception when it is %j", (json) => {
    expect(parseLesson(json)).toMatchObject({ ok: false });
  });
});

describe("the JSON Schema", () => {
  const validator = async () =>
    new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(await readFile(new URL("../../dist/lesson.schema.json", import.meta.url), "utf8")),
    );

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "accepts what we publish: %s",
    async (_slug, lesson) => {
      const validate = await validator();
      expect(validate(asJson(lesson)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it("refuses a lesson without questions", async () => {
    const { questions: _questions, ...rest } = smallLesson;
    expect((await validator())(asJson(rest))).toBe(false);
  });
});
