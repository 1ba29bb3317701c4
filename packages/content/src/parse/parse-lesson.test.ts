import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { formatProblem } from "../rules/index.ts";
import { changed, smallLesson } from "../test-lesson/small-lesson.ts";
import { parseLesson } from "./parse-lesson.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemsOf = (json: unknown) => {
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
    expect(problemsOf(asJson(broken)).join("\n\n")).toMatchInlineSnapshot(`
      "version
        found:    "one"
        expected: a version such as \`1.0.0\`
        fix:      Correct version. lesson.schema.json describes every part.
        rule:     schema

      asOf
        found:    "8 December"
        expected: a calendar day such as \`2024-12-08\`
        fix:      Correct asOf. lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.kind
        found:    nothing
        expected: one of: person, place, group, organisation, document, word
        fix:      Add glossary.afp.kind. lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.definition
        found:    nothing
        expected: a list [ … ]
        fix:      Add glossary.afp.definition. lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.sources
        found:    nothing
        expected: a list [ … ]
        fix:      Add glossary.afp.sources. lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.asOf
        found:    nothing
        expected: a text
        fix:      Add glossary.afp.asOf. lesson.schema.json describes every part.
        rule:     schema"
    `);
  });

  it("is refused by the rules when its shape is right", () => {
    const broken = { ...smallLesson, sources: {} };
    expect(problemsOf(asJson(broken))[0]).toContain("There are none to refer to yet; define it first.");
  });

  it("names a mistake in the words of a lesson, with the nearest name", () => {
    const broken = JSON.stringify(smallLesson)
      .replace('"definition":', '"definitoin":')
      .replace('{"term":"afp"', '{"trem":"afp"')
      .replace('"kind":"several-choices"', '"kind":"several-choice"')
      .replace('"process":"evaluate"', '"process":"evalute"')
      .replace('"channels":{"afp"', '"channels":{"Agence France"')
      .replace('"outline":[{"id":"city","paragraphs":[[', '"outline":[{"id":"city","paragraphs":[[],[')
      .replace('"The ministry said no. The city is safe, it said."', "7")
      .replace("https://example.org", "http://example.org");
    expect(problemsOf(JSON.parse(broken)).join("\n\n")).toMatchInlineSnapshot(`
      "outline[0].paragraphs[0]
        found:    []
        expected: a list [ … ] with at least 1
        fix:      Correct outline[0].paragraphs[0]. lesson.schema.json describes every part.
        rule:     schema

      editions.standard.sentences.rebels-claim[2].term
        found:    nothing
        expected: a text
        fix:      Add editions.standard.sentences.rebels-claim[2].term. lesson.schema.json describes every part.
        rule:     schema

      editions.standard.sentences.rebels-claim[2].trem
        found:    "afp"
        expected: no part with this name
        fix:      Did you mean \`term\`? If not, remove it.
        rule:     schema

      glossary.afp.definition
        found:    nothing
        expected: a list [ … ]
        fix:      Add glossary.afp.definition. lesson.schema.json describes every part.
        rule:     schema

      glossary.afp.definitoin
        found:    ["A news agency."]
        expected: no part with this name
        fix:      Did you mean \`definition\`? If not, remove it.
        rule:     schema

      channels["Agence France"]
        found:    {"name":"AFP","term":"afp","mentions":["AFP"]}
        expected: as its name, an identifier of lower-case words joined by hyphens, such as \`homs-denied\`, and not \`constructor\`
        fix:      Correct channels["Agence France"]. lesson.schema.json describes every part.
        rule:     schema

      sources.handbook.url
        found:    "http://example.org/handbook"
        expected: an address that begins with \`https://\`
        fix:      Correct sources.handbook.url. lesson.schema.json describes every part.
        rule:     schema

      questions.which.kind
        found:    "several-choice"
        expected: one of: single-choice, several-choices, true-false-not-stated, evidence, claim-and-evidence, who-said-it, order, match, cloze, short-text, source-relation, next-check, open-response
        fix:      Did you mean \`several-choices\`?
        rule:     schema

      questions.settled.process
        found:    "evalute"
        expected: one of: locate, understand, evaluate
        fix:      Did you mean \`evaluate\`?
        rule:     schema"
    `);
  });

  it("may not refer to a property of every object", () => {
    const broken = changed((lesson) => {
      Object.assign(lesson.claims.captured ?? {}, { speaker: "constructor" });
    });
    expect(problemsOf(asJson(broken)).join()).toContain("and not `constructor`");
  });

  const circular: Record<string, unknown> = {};
  circular.slug = circular;
  it.each([
    ["null", null],
    ["a number", 7],
    ["a text", "lesson"],
    ["a list", []],
    ["an empty object", {}],
    ["an object that contains itself", circular],
    ["an object with a number that JSON does not have", { slug: 1n }],
    ["an object with a function", { slug: () => 1, version: Symbol("one") }],
  ])("is refused without an exception when it is %s", (_what, json) => {
    expect(parseLesson(json)).toMatchObject({ ok: false });
    expect(problemsOf(json)).not.toEqual([]);
  });
});

describe("the JSON Schema", async () => {
  const schema = JSON.parse(
    await readFile(new URL("../../dist/lesson.schema.json", import.meta.url), "utf8"),
  );
  // Formats (date, uri) are notes to editors; what they ask for is also held by patterns or by `parseLesson`.
  const validate = new Ajv2020({ strict: true, validateFormats: false, allErrors: true }).compile(schema);

  it("says what it is, in the 2020-12 draft, and claims no address", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Sidelight lesson",
    });
    expect(schema).not.toHaveProperty("$id");
  });

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "accepts what we publish: %s",
    (_slug, lesson) => {
      expect(validate(asJson(lesson)), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it.each([
    ["without questions", ({ questions: _questions, ...rest }: typeof smallLesson) => rest],
    ["with a key that means nothing", (lesson: typeof smallLesson) => ({ ...lesson, color: "red" })],
    ["with a name that is none", (lesson: typeof smallLesson) => ({ ...lesson, slug: "Not A Name" })],
    [
      "with a claim of no known standing",
      (lesson: typeof smallLesson) => ({
        ...lesson,
        claims: { captured: { ...lesson.claims.captured, standing: "true" } },
      }),
    ],
  ] as const)("refuses a lesson %s", (_what, broken) => {
    expect(validate(asJson(broken(smallLesson)))).toBe(false);
  });
});
