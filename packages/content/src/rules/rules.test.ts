import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { say } from "../test-lesson/reported.ts";
import { changed, smallLesson } from "../test-lesson/small-lesson.ts";
import { checkLesson, formatProblem, rules } from "./index.ts";

describe("a lesson that follows every rule", () => {
  it("has no problems", () => {
    expect(checkLesson(smallLesson).map(formatProblem)).toEqual([]);
  });

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    "is what we publish: %s",
    (_slug, lesson) => {
      expect(checkLesson(lesson).map(formatProblem)).toEqual([]);
    },
  );
});

describe("a lesson with slips", () => {
  it("gets all of them at once, each from its rule", () => {
    const slipped = changed((lesson) => {
      lesson.timeline = Object.fromEntries(Object.entries(lesson.timeline).reverse());
      lesson.editions.standard.headings.city = "The regime and the XYZ";
      say("plain", "ministry-denies", "The city is safe.")(lesson);
    });
    expect(checkLesson(slipped).map(({ rule, path }) => `${rule}: ${path}`)).toMatchInlineSnapshot(`
      [
        "claims-attributed: editions.plain.sentences.ministry-denies",
        "claims-marked: editions.plain.sentences.ministry-denies",
        "neutral-words: editions.standard.headings.city",
        "abbreviations-expanded: editions.standard.headings.city",
        "timeline-in-order: timeline.began",
      ]
    `);
  });

  it("says where, what was found, what was expected and how to fix it", () => {
    const [first] = checkLesson(
      changed((lesson) => {
        lesson.editions.plain.sentences["rebels-claim"] = [
          "The rebels told ",
          { term: "apf", as: "AFP" },
          " so.",
        ];
      }),
    );
    expect(first && formatProblem(first)).toMatchInlineSnapshot(`
      "editions.plain.sentences.rebels-claim
        found:    \`apf\`
        expected: the name of a glossary entry
        fix:      Did you mean \`afp\`?
        rule:     references-exist"
    `);
  });
});

/** The small lesson as a cast could let it through: every reference names a property of every object. */
const cast = JSON.parse(
  JSON.stringify(smallLesson).replace(
    /"(term|speaker|channel)":"[^"]+"|"(sentences|by|evidence|claims|sources|seeAlso)":\["[^\]]+\]/g,
    (_all, one, many) => (one ? `"${one}":"constructor"` : `"${many}":["constructor"]`),
  ),
);

it.each(rules.map((rule) => [rule.name, rule] as const))(
  "%s never throws, whatever the lesson refers to",
  (_name, rule) => {
    expect(() => rule(cast)).not.toThrow();
  },
);
