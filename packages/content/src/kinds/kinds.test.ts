import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Question, QuestionKind } from "../model/question.ts";
import {
  choicesAsked,
  choosesOne,
  isScored,
  optionsOf,
  rightChoices,
  rowsOf,
  scoreQuestion,
  valuesOf,
} from "../questions/asking.ts";
import { outcomeOf } from "./claim-and-evidence/kind.ts";
import { questionKinds } from "./kinds.ts";
import { isNearMiss } from "./short-text/near-miss.ts";

const names = (of: string, count: number) => Array.from({ length: count }, (_, index) => `${of}${index}`);
const single: readonly QuestionKind[] = ["single-choice", "true-false-not-stated", "next-check"];

/** Two to eight options, at least one of them right; exactly one where the kind has one. */
const options = (one: boolean) =>
  fc
    .array(fc.boolean(), { minLength: 2, maxLength: 8 })
    .filter((marks) => marks.includes(true))
    .map((marks) =>
      Object.fromEntries(
        marks.map((mark, index) => [`o${index}`, { correct: one ? index === marks.indexOf(true) : mark }]),
      ),
    );

/** Rows with answers from the same values, which any number of rows may share. */
const rows = (values: readonly string[]) =>
  fc
    .array(fc.constantFrom(...values), { minLength: 2, maxLength: 6 })
    .map((answers) => Object.fromEntries(answers.map((answer, index) => [`r${index}`, { answer }])));

const values = names("v", 4);
const relations = ["agree", "conflict", "not-addressed"];

const scoredKinds = questionKinds.filter((kind) => isScored({ kind }));

/** A question of one of some kinds: as much of it as a score looks at. */
const questionOf = (kinds: readonly QuestionKind[]) =>
  fc.constantFrom(...kinds).chain((kind): fc.Arbitrary<Question> => {
    const one = options(true).map((it) => ({ options: it }));
    const several = options(false).map((it) => ({ options: it }));
    const parts: Readonly<Record<QuestionKind, fc.Arbitrary<object>>> = {
      "single-choice": one,
      "true-false-not-stated": one,
      "next-check": one,
      "several-choices": several,
      evidence: several,
      "claim-and-evidence": fc.record({ options: options(true), proofs: options(true) }),
      "who-said-it": rows(values).map((it) => ({ rows: it, speakers: values })),
      match: rows(values).map((it) => ({ rows: it, values: Object.fromEntries(values.map((v) => [v, v])) })),
      cloze: rows(values).map((it) => ({ rows: it, values: Object.fromEntries(values.map((v) => [v, v])) })),
      "source-relation": rows(relations).map((it) => ({ rows: it })),
      order: fc
        .integer({ min: 3, max: 6 })
        .map((count) => ({ items: Object.fromEntries(names("i", count).map((item) => [item, {}])) })),
      "short-text": fc
        .array(fc.stringMatching(/^[a-z]{3,12}$/), { minLength: 1, maxLength: 3 })
        .map((accepted) => ({ accepted })),
      "open-response": fc.constant({ criteria: {} }),
    };
    return parts[kind].map((part) => ({ kind, ...part }) as unknown as Question);
  });

/** A question of any scored kind. */
const question = questionOf(scoredKinds);
/** A question in which several options may be ticked. */
const ticked = questionOf(["several-choices", "evidence"]).filter((asked) => !choosesOne(asked));
/** A question with one set of options. */
const optioned = questionOf(["several-choices", "evidence", ...single]);

/** A question and some of what can be chosen in it. */
const answering = (of: fc.Arbitrary<Question>) =>
  of.chain((asked) =>
    fc.record({ asked: fc.constant(asked), chosen: fc.subarray(Object.keys(optionsOf(asked))) }),
  );
const answered = answering(question);

describe("a score, whatever the kind", () => {
  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const { score } = scoreQuestion(asked, chosen);
        return score >= 0 && score <= 1;
      }),
    );
  });

  it("is full for the right choices", () => {
    fc.assert(fc.property(question, (asked) => scoreQuestion(asked, rightChoices(asked)).score === 1));
  });

  it("is full for nothing else", () => {
    fc.assert(
      fc.property(answering(optioned), ({ asked, chosen }) => {
        const right = rightChoices(asked);
        // The form has one value to give to a control: where it holds one, no more than one is chosen.
        const given = choosesOne(asked) ? chosen.slice(0, 1) : chosen;
        const exact = right.every((id) => given.includes(id)) && given.length === right.length;
        expect(scoreQuestion(asked, given).score === 1).toBe(exact);
      }),
    );
  });

  it("is nothing for no answer", () => {
    fc.assert(fc.property(question, (asked) => scoreQuestion(asked, []).score === 0));
  });

  it("is never won by ticking everything", () => {
    fc.assert(
      fc.property(ticked, (asked) => {
        fc.pre(Object.values(optionsOf(asked)).some(({ correct }) => !correct));
        return scoreQuestion(asked, Object.keys(optionsOf(asked))).score < 1;
      }),
    );
  });

  it("does not depend on the order in which options were ticked", () => {
    fc.assert(
      fc.property(answering(ticked), ({ asked, chosen }) => {
        return scoreQuestion(asked, chosen).score === scoreQuestion(asked, chosen.toReversed()).score;
      }),
    );
  });

  it("ignores choices that the question no longer has", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        expect(scoreQuestion(asked, [...chosen, "gone", "constructor", "gone=o1"])).toEqual(
          scoreQuestion(asked, chosen),
        );
      }),
    );
  });

  it("marks every choice as right, wrong or missed by its options", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const facts = optionsOf(asked);
        const { hits, wrong, missed } = scoreQuestion(asked, chosen);
        fc.pre(asked.kind !== "short-text");
        expect([...hits, ...missed].every((choice) => facts[choice]?.correct)).toBe(true);
        expect(wrong.every((choice) => facts[choice]?.correct === false)).toBe(true);
      }),
    );
  });

  it("asks for as many choices as are right", () => {
    fc.assert(fc.property(question, (asked) => choicesAsked(asked) === rightChoices(asked).length));
  });
});

describe("a question whose parts are written in another order", () => {
  const turned = (part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toReversed())
      : part;

  it("is scored the same", () => {
    const anyOrder = answering(question.filter(({ kind }) => kind !== "order"));
    fc.assert(
      fc.property(anyOrder, ({ asked, chosen }) => {
        const other = Object.fromEntries(
          Object.entries(asked).map(([name, part]) => [name, turned(part)]),
        ) as unknown as Question;
        // A control that holds one value is given one.
        const given = choosesOne(asked) ? chosen.slice(0, 1) : chosen;
        expect(scoreQuestion(other, given).score).toBe(scoreQuestion(asked, given).score);
      }),
    );
  });
});

describe("rows", () => {
  const withRows = question.filter(
    (asked) => asked.kind !== "order" && Object.keys(rowsOf(asked)).length > 0,
  );

  it("earn rows right / rows, whatever is in the others", () => {
    fc.assert(
      fc.property(withRows, fc.array(fc.nat(3)), (asked, picks) => {
        const right = rowsOf(asked);
        const chosen = Object.keys(right).map((row, index) => {
          const offered = valuesOf(asked);
          return `${row}=${offered[(picks[index] ?? 0) % offered.length]}`;
        });
        const correct = chosen.filter((choice) => right[choice.split("=")[0] ?? ""] === choice.split("=")[1]);
        expect(scoreQuestion(asked, chosen).score).toBeCloseTo(
          correct.length / Object.keys(right).length,
          10,
        );
      }),
    );
  });

  it("do not depend on the order in which they were filled in", () => {
    fc.assert(
      fc.property(withRows, (asked) => {
        const right = rightChoices(asked);
        expect(scoreQuestion(asked, right.toReversed())).toEqual(scoreQuestion(asked, right));
      }),
    );
  });

  it("are not won by giving a row two values: the first one counts", () => {
    fc.assert(
      fc.property(withRows, (asked) => {
        const [row, right] = Object.entries(rowsOf(asked))[0] ?? ["", ""];
        const other = valuesOf(asked).find((value) => value !== right) ?? "";
        const { hits, wrong } = scoreQuestion(asked, [`${row}=${other}`, `${row}=${right}`]);
        expect({ hits, wrong }).toEqual({ hits: [], wrong: [`${row}=${other}`] });
      }),
    );
  });
});

describe("claim and evidence", () => {
  const asked = {
    kind: "claim-and-evidence",
    options: { a: { correct: true }, b: { correct: false } },
    proofs: { s1: { correct: false }, s2: { correct: true } },
  } as unknown as Extract<Question, { kind: "claim-and-evidence" }>;

  it.each([
    [["claim=a", "proof=s2"], "both", 1],
    [["claim=a", "proof=s1"], "claim", 0.5],
    [["claim=b", "proof=s2"], "proof", 0],
    [["claim=b", "proof=s1"], "neither", 0],
    [["claim=a"], "claim", 0.5],
    [["proof=s2"], "proof", 0],
  ] as const)("tells %j as “%s” and gives %d", (chosen, outcome, score) => {
    expect(outcomeOf(asked, chosen)).toBe(outcome);
    expect(scoreQuestion(asked, chosen).score).toBe(score);
  });
});

describe("what to check next", () => {
  const asked = {
    kind: "next-check",
    options: { best: { correct: true }, sound: { correct: false, credit: 0.5 }, idle: { correct: false } },
  } as unknown as Question;

  it.each([
    ["best", 1],
    ["sound", 0.5],
    ["idle", 0],
  ])("gives for %s %d", (choice, score) => {
    expect(scoreQuestion(asked, [choice]).score).toBe(score);
  });
});

describe("a typed answer", () => {
  const asked = { kind: "short-text", accepted: ["Hama", "حماة", "Sednaya prison"] } as unknown as Extract<
    Question,
    { kind: "short-text" }
  >;
  const score = (text: string) => scoreQuestion(asked, [`text=${text}`]).score;

  it.each(["Hama", " hama. ", "HAMA", "Ｈａｍａ", "“Hama”", "sednaya   prison", "حَمَاة", "حمـاة", "حماه"])(
    "is right as %j",
    (text) => expect(score(text)).toBe(1),
  );

  it.each(["", " ", "Hamas", "Homs", "prison"])("is not right as %j", (text) => expect(score(text)).toBe(0));

  it.each([
    ["Hamma", true],
    ["Hana", true],
    ["sednaia prisn", true],
    ["Hama", false],
    ["Homs", false],
    ["", false],
  ])("is as %j a typing mistake: %s", (text, near) => {
    expect(isNearMiss(asked, [`text=${text}`])).toBe(near);
  });
});

it("a right text is no typing mistake, however near it is to another one", () => {
  const asked = { kind: "short-text", accepted: ["Homs", "Hims"] } as unknown as Extract<
    Question,
    { kind: "short-text" }
  >;
  expect(isNearMiss(asked, ["text=Homs"])).toBe(false);
  expect(isNearMiss(asked, ["text=Hams"])).toBe(true);
});

it("an answer in one's own words is never in the score", () => {
  const open = { kind: "open-response" } as unknown as Question;
  expect(isScored(open)).toBe(false);
  expect(scoreQuestion(open, ["text=anything"])).toEqual({ score: 0, hits: [], missed: [], wrong: [] });
});
