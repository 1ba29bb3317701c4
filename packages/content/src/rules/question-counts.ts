import type { QuestionOf } from "../kinds/definition.ts";
import type { Question, QuestionKind } from "../model/question.ts";
import { rowsOf, valuesOf } from "../questions/asking.ts";

/** What is wrong with the number of a question's parts: what was found, and what was expected. */
export interface WrongCount {
  readonly found: string;
  readonly expected: string;
}

type Options = Readonly<Record<string, { readonly correct: boolean }>>;

const rightIn = (options: Options) => {
  const all = Object.values(options);
  const right = all.filter(({ correct }) => correct).length;
  const wrong = all.length - right;
  return { right, wrong, found: `${right} right and ${wrong} wrong` };
};

/** Returns a check of how many options are right and wrong. */
const options =
  (expected: string, fits: (right: number, wrong: number) => boolean) =>
  (question: { readonly options: Options }): WrongCount | undefined => {
    const { right, wrong, found } = rightIn(question.options);
    return fits(right, wrong) ? undefined : { found, expected };
  };

const oneRight = options(
  "one right option and at least two wrong ones",
  (right, wrong) => right === 1 && wrong >= 2,
);

interface Row {
  readonly answer: string;
  readonly given?: object | undefined;
}

/** Checks that rows have one of the values on offer as their answer. */
const rows = (question: Extract<Question, { rows: unknown }>): WrongCount | undefined => {
  const scored = Object.entries(rowsOf(question));
  const values = valuesOf(question);
  const strayed = scored.find(([, value]) => !values.includes(value));
  if (strayed)
    return { found: `the answer \`${strayed[1]}\` to ${strayed[0]}`, expected: "an answer that is offered" };
  if (scored.length < 2) return { found: `${scored.length} rows`, expected: "at least two" };
  for (const [row, { answer, given = {} }] of Object.entries<Row>(question.rows)) {
    const odd = Object.keys(given).find((value) => value === answer || !values.includes(value));
    if (odd)
      return {
        found: `words for the value \`${odd}\` of ${row}`,
        expected: "a value that is offered and wrong",
      };
  }
  return undefined;
};

/** Checks that a passage has each of its gaps once. */
const gaps = (question: QuestionOf<"cloze">): WrongCount | undefined => {
  const names = Object.keys(question.rows);
  const found = [...question.passage.matchAll(/\{([^}]*)\}/g)].map(([, gap = ""]) => gap);
  return [...found].sort().join() === [...names].sort().join()
    ? undefined
    : {
        found: `a passage with the gaps ${found.join(", ")}`,
        expected: `each gap once: ${names.join(", ")}`,
      };
};

/** Returns a check that there are enough parts of one sort. */
const atLeast = (count: number, parts: object, sort: string, expected: string): WrongCount | undefined => {
  const found = Object.keys(parts).length;
  return found >= count ? undefined : { found: `${found} ${sort}`, expected };
};

const checks = {
  "single-choice": oneRight,
  "next-check": oneRight,
  "true-false-not-stated": options("one right answer of the three", (right) => right === 1),
  "several-choices": options(
    "at least two right options and one wrong one",
    (right, wrong) => right >= 2 && wrong >= 1,
  ),
  evidence: options(
    "at least one right sentence and two wrong ones",
    (right, wrong) => right >= 1 && wrong >= 2,
  ),
  "claim-and-evidence": (question) => {
    const [claims, proofs] = [rightIn(question.options), rightIn(question.proofs)];
    return [claims, proofs].every(({ right, wrong }) => right === 1 && wrong >= 2)
      ? undefined
      : {
          found: `claims: ${claims.found}; proofs: ${proofs.found}`,
          expected: "of each one right and at least two wrong",
        };
  },
  order: ({ items }) => atLeast(3, items, "items", "at least three to put in order"),
  "short-text": () => undefined,
  "open-response": ({ criteria }) => atLeast(2, criteria, "points to check", "at least two"),
  "who-said-it": rows,
  match: rows,
  "source-relation": rows,
  cloze: (question) => rows(question) ?? gaps(question),
} satisfies { readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>) => WrongCount | undefined };

/** Checks that a question has as many right and wrong parts as its kind needs. */
export const wrongCount = (question: Question): WrongCount | undefined =>
  // The kind of a question picks the check for it; TypeScript can't follow that through the union.
  (checks[question.kind] as (question: Question) => WrongCount | undefined)(question);
