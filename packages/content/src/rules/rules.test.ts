import { describe, expect, it } from "vitest";
import { lessons } from "../lessons/index.ts";
import { changed, smallLesson } from "../test-lesson/small-lesson.ts";
import { checkLesson, formatProblem } from "./index.ts";

const problems = (change: Parameters<typeof changed>[0]) => checkLesson(changed(change));

describe("a lesson that keeps every rule", () => {
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

/** One slip, the rule that sees it, and where it says the slip is. */
const slips: readonly (readonly [string, Parameters<typeof changed>[0], string, string])[] = [
  [
    "a term that the glossary does not have",
    (lesson) => {
      lesson.editions.standard.sentences["rebels-claim"] = [
        "The rebels told ",
        { term: "apf", as: "AFP" },
        " so.",
      ];
    },
    "references-exist",
    "editions.standard.sentences.rebels-claim",
  ],
  [
    "evidence that is no sentence",
    (lesson) => {
      lesson.questions.who = { ...smallLesson.questions.who, evidence: ["rebel-claim"] } as never;
    },
    "references-exist",
    "questions.who.evidence[0]",
  ],
  [
    "a source that does not exist",
    (lesson) => {
      lesson.timeline[0] = {
        date: "2024-12-07",
        label: "7 December",
        text: "It began.",
        sources: ["handbok"],
      };
    },
    "references-exist",
    "timeline[0].sources[0]",
  ],
  [
    "one name for two sentences",
    (lesson) => {
      lesson.outline[0]?.paragraphs.push(["rebels-claim"]);
    },
    "sentence-names-unique",
    "outline.city.rebels-claim",
  ],
  [
    "a number for a name",
    (lesson) => {
      lesson.outline[0]?.paragraphs.push(["7"]);
    },
    "sentence-names-unique",
    "outline.city.7",
  ],
  [
    "a sentence that the plain edition lacks",
    (lesson) => {
      delete lesson.editions.plain.sentences["ministry-denies"];
    },
    "editions-complete",
    "editions.plain.sentences.ministry-denies",
  ],
  [
    "a sentence that only one edition has",
    (lesson) => {
      lesson.editions.plain.sentences["ministry-denied"] = ["The ministry said no."];
    },
    "editions-complete",
    "editions.plain.sentences.ministry-denied",
  ],
  [
    "a quotation that no claim gives",
    (lesson) => {
      lesson.editions.plain.sentences["ministry-denies"] = ["The ministry said “all is well”."];
    },
    "quotations-attributed",
    "editions.plain.sentences.ministry-denies",
  ],
  [
    "a quotation that is given and not quoted",
    (lesson) => {
      lesson.editions.standard.sentences["ministry-denies"] = ["The ministry called it safe."];
    },
    "quotations-attributed",
    "claims.denied.quotations",
  ],
  [
    "a claim in the article's own voice",
    (lesson) => {
      lesson.editions.plain.sentences["ministry-denies"] = ["The city is safe."];
    },
    "claims-attributed",
    "editions.plain.sentences.ministry-denies",
  ],
  [
    "a claim without the agency that carried it",
    (lesson) => {
      lesson.editions.plain.sentences["rebels-claim"] = ["The rebels said that they took the city."];
    },
    "claims-attributed",
    "editions.plain.sentences.rebels-claim",
  ],
  [
    "a contest that is not returned",
    (lesson) => {
      lesson.claims.denied = { ...smallLesson.claims.denied, contest: { by: [], note: "Others." } } as never;
    },
    "contest-is-mutual",
    "claims.captured.contest.by",
  ],
  [
    "a loaded word outside quotation marks",
    (lesson) => {
      lesson.editions.standard.sentences["ministry-denies"] = [
        "The regime’s ministry called it “safe and stable”.",
      ];
    },
    "neutral-words",
    "editions.standard.sentences.ministry-denies",
  ],
  [
    "an abbreviation that nothing writes out",
    (lesson) => {
      lesson.editions.standard.sentences["ministry-denies"] = [
        "The MOD ministry called it “safe and stable”.",
      ];
    },
    "abbreviations-expanded",
    "editions.standard.sentences.ministry-denies",
  ],
  [
    "an entry that nothing leads to",
    (lesson) => {
      lesson.glossary.lost = {
        kind: "word",
        title: "lost",
        definition: ["Lost."],
        sources: ["handbook"],
        asOf: "2024-12-08",
      };
    },
    "terms-reachable",
    "glossary.lost",
  ],
  [
    "a plain edition that is not plain",
    (lesson) => {
      lesson.editions.plain.sentences["ministry-denies"] = [
        "Notwithstanding considerable international apprehension, the ministry’s administrative representatives characterised the municipality’s circumstances as comprehensively satisfactory.",
      ];
    },
    "plain-reading-level",
    "editions.plain",
  ],
  [
    "a timeline that runs backwards",
    (lesson) => {
      lesson.timeline.reverse();
    },
    "timeline-in-order",
    "timeline[1]",
  ],
  [
    "a link to a relay",
    (lesson) => {
      lesson.sources.handbook = {
        publisher: "A publisher",
        title: "A handbook",
        url: "https://www.wikiwand.com/en/x",
      };
    },
    "sources-own-address",
    "sources.handbook.url",
  ],
  [
    "two right options where one is asked for",
    (lesson) => {
      const { who } = lesson.questions;
      if (who?.kind === "single-choice") who.options.ministry = { text: "The ministry", correct: true };
    },
    "question-options",
    "questions.who.options",
  ],
  [
    "a stem that does not say how many to choose",
    (lesson) => {
      if (lesson.questions.which) lesson.questions.which.stem = "Which statements conflict?";
    },
    "question-options",
    "questions.which.stem",
  ],
  [
    "no question about claims that conflict",
    (lesson) => {
      delete lesson.questions.which?.claims;
    },
    "question-balance",
    "questions",
  ],
];

describe("a lesson with a slip", () => {
  it.each(slips)("is told of %s", (_slip, change, rule, path) => {
    expect(problems(change).map((problem) => ({ rule: problem.rule, path: problem.path }))).toContainEqual({
      rule,
      path,
    });
  });

  it("is told of all its slips at once", () => {
    const found = problems((lesson) => {
      for (const [, change] of slips.slice(0, 3)) change(lesson);
    });
    expect(found.map(({ path }) => path)).toEqual(
      expect.arrayContaining(slips.slice(0, 3).map(([, , , path]) => path)),
    );
  });

  it("reads where, what, what instead and how to mend it", () => {
    const [first] = problems(slips[0]?.[1] ?? (() => {}));
    expect(first && formatProblem(first)).toMatchInlineSnapshot(`
      "editions.standard.sentences.rebels-claim
        found:    \`apf\`
        expected: the name of a glossary entry
        mend:     Did you mean \`afp\`?
        rule:     references-exist"
    `);
  });
});
