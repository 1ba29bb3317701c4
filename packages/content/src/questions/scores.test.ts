import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesAsked, choosesOne, questionKinds, scoreQuestion } from "./kinds.ts";
import { rightOptions } from "./score-options.ts";

/** A question of any kind with up to eight options, at least one of them right. */
const question = fc
  .record({
    kind: fc.constantFrom(...questionKinds),
    marks: fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }).filter((marks) => marks.includes(true)),
  })
  .map(({ kind, marks }) => {
    // Single choice and true/false have exactly one right option.
    const single = kind === "single-choice" || kind === "true-false-not-stated";
    const right = (index: number, mark: boolean) => (single ? index === marks.indexOf(true) : mark);
    return {
      kind,
      options: Object.fromEntries(marks.map((mark, index) => [`o${index}`, { correct: right(index, mark) }])),
    };
  });

const answered = question.chain((asked) =>
  fc.record({ asked: fc.constant(asked), chosen: fc.subarray(Object.keys(asked.options)) }),
);

describe("a score, whatever the kind", () => {
  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const { score } = scoreQuestion(asked, chosen);
        return score >= 0 && score <= 1;
      }),
    );
  });

  it("is full for the right options and for nothing else", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        const right = rightOptions(asked);
        expect(scoreQuestion(asked, right).score).toBe(1);
        // Where one choice excludes the others, the form has one to give: the first.
        const given = choosesOne(asked) ? chosen.slice(0, 1) : chosen;
        const exact = right.length === given.length && right.every((id) => given.includes(id));
        expect(scoreQuestion(asked, given).score === 1).toBe(exact);
      }),
    );
  });

  it("is nothing for no answer", () => {
    fc.assert(fc.property(question, (asked) => scoreQuestion(asked, []).score === 0));
  });

  it("is never won by ticking everything", () => {
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(!choosesOne(asked) && Object.values(asked.options).some(({ correct }) => !correct));
        return scoreQuestion(asked, Object.keys(asked.options)).score < 1;
      }),
    );
  });

  it("does not depend on the order in which options were ticked", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        fc.pre(!choosesOne(asked));
        return scoreQuestion(asked, chosen).score === scoreQuestion(asked, chosen.toReversed()).score;
      }),
    );
  });

  it("passes over options that the question does not have any more", () => {
    fc.assert(
      fc.property(answered, ({ asked, chosen }) => {
        expect(scoreQuestion(asked, [...chosen, "gone", "constructor"])).toEqual(
          scoreQuestion(asked, chosen),
        );
      }),
    );
  });
});

it("asks for as many choices as are right", () => {
  fc.assert(fc.property(question, (asked) => choicesAsked(asked) === rightOptions(asked).length));
});
