import type { Question } from "../model/question.ts";
import { saysHowMany } from "../questions/kinds.ts";
import { rowsOf, valuesOf } from "../questions/options-of.ts";
import { questionParts } from "../questions/parts.ts";
import type { Problem, Rule } from "./problem.ts";

const numbers = ["zero", "one", "two", "three", "four", "five", "six"];

const repeated = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

interface Part {
  readonly correct?: boolean;
  readonly text?: string;
  readonly feedback?: string;
}

/** Everything in a question that may carry a text and feedback: options, proofs, rows, items. */
const partsOf = (question: Question): readonly Part[] =>
  questionParts.flatMap((part) => (part in question ? Object.values<Part>((question as never)[part]) : []));

const rightIn = (parts: Readonly<Record<string, Part>>) => {
  const all = Object.values(parts);
  const right = all.filter(({ correct }) => correct).length;
  return { right, wrong: all.length - right, found: `${right} right and ${all.length - right} wrong` };
};

const counts = (question: Question): { readonly found: string; readonly expected: string } | undefined => {
  switch (question.kind) {
    case "single-choice":
    case "next-check": {
      const { right, wrong, found } = rightIn(question.options);
      return right === 1 && wrong >= 2
        ? undefined
        : { found, expected: "one right option and at least two wrong ones" };
    }
    case "true-false-not-stated": {
      const { right, found } = rightIn(question.options);
      return right === 1 ? undefined : { found, expected: "one right answer of the three" };
    }
    case "several-choices": {
      const { right, wrong, found } = rightIn(question.options);
      return right >= 2 && wrong >= 1
        ? undefined
        : { found, expected: "at least two right options and one wrong one" };
    }
    case "evidence": {
      const { right, wrong, found } = rightIn(question.options);
      return right >= 1 && wrong >= 2
        ? undefined
        : { found, expected: "at least one right sentence and two wrong ones" };
    }
    case "claim-and-evidence": {
      const [claims, proofs] = [rightIn(question.options), rightIn(question.proofs)];
      return claims.right === 1 && proofs.right === 1 && claims.wrong >= 2 && proofs.wrong >= 2
        ? undefined
        : {
            found: `claims: ${claims.found}; proofs: ${proofs.found}`,
            expected: "of each one right and at least two wrong",
          };
    }
    case "order": {
      const count = Object.keys(question.items).length;
      return count >= 3 ? undefined : { found: `${count} items`, expected: "at least three to put in order" };
    }
    case "short-text":
      return undefined;
    case "open-response": {
      const count = Object.keys(question.criteria).length;
      return count >= 2 ? undefined : { found: `${count} points to check`, expected: "at least two" };
    }
    case "who-said-it":
    case "match":
    case "source-relation":
      return countsInRows(question);
    case "cloze":
      return countsInRows(question) ?? countsInPassage(question);
  }
};

interface Row {
  readonly answer: string;
  readonly given?: object | undefined;
}

/** Rows have one of the values that are offered as their answer. */
const countsInRows = (
  question: Extract<Question, { rows: unknown }>,
): { readonly found: string; readonly expected: string } | undefined => {
  const rows = Object.entries(rowsOf(question));
  const strayed = rows.find(([, value]) => !valuesOf(question).includes(value));
  if (strayed)
    return { found: `the answer \`${strayed[1]}\` to ${strayed[0]}`, expected: "an answer that is offered" };
  if (rows.length < 2) return { found: `${rows.length} rows`, expected: "at least two" };
  for (const [row, { answer, given = {} }] of Object.entries<Row>(question.rows)) {
    const odd = Object.keys(given).find((value) => value === answer || !valuesOf(question).includes(value));
    if (odd)
      return {
        found: `words for the value \`${odd}\` of ${row}`,
        expected: "a value that is offered and wrong",
      };
  }
  return undefined;
};

/** A passage has each of its gaps once. */
const countsInPassage = (
  question: Extract<Question, { passage: unknown }>,
): { readonly found: string; readonly expected: string } | undefined => {
  const rows = Object.entries(rowsOf(question));
  const gaps = [...question.passage.matchAll(/\{([^}]*)\}/g)].map(([, gap = ""]) => gap);
  return [...gaps].sort().join() ===
    rows
      .map(([row]) => row)
      .sort()
      .join()
    ? undefined
    : {
        found: `a passage with the gaps ${gaps.join(", ")}`,
        expected: `each gap once: ${rows.map(([row]) => row).join(", ")}`,
      };
};

/** A question can be answered: the right number of options, told apart, each wrong one with feedback of its own. */
export const questionOptions: Rule = ({ questions }) =>
  Object.entries(questions).flatMap(([id, question]): readonly Problem[] => {
    const rule = "question-options";
    const path = `questions.${id}`;
    const options = partsOf(question);
    const right = options.filter(({ correct }) => correct).length;
    const wrongCount = counts(question);
    const feedback = repeated(options.flatMap((option) => option.feedback ?? []));
    const texts = repeated(options.flatMap((option) => option.text ?? []));
    const asked = numbers[right] ?? String(right);
    const several = right > 1 && saysHowMany(question);
    return [
      ...(wrongCount
        ? [{ rule, path: `${path}.options`, ...wrongCount, fix: "Add or remove options." }]
        : []),
      ...(several && !new RegExp(`\\bchoose ${asked}\\b`, "i").test(question.stem)
        ? [
            {
              rule,
              path: `${path}.stem`,
              found: `a stem that does not say "choose ${asked}"`,
              expected: `how many to choose: ${asked}`,
              fix: `Add "Choose ${asked}." to the stem.`,
            },
          ]
        : []),
      ...texts.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `"${text}" twice`,
        expected: "options that differ",
        fix: "Reword or remove one of them.",
      })),
      ...feedback.map((text) => ({
        rule,
        path: `${path}.options`,
        found: `the same feedback twice: "${text}"`,
        expected: "feedback of its own for each wrong option",
        fix: "Say why this very option is wrong.",
      })),
    ];
  });
