import type { Misreading, Question } from "../model/question.ts";
import { claimField, proofField } from "./claim-and-evidence/score.ts";
import { choiceIn } from "./field.ts";
import type { ScoredRows } from "./rows.ts";

/** What a choice is: right, or wrong for a reason. */
export interface OptionFacts {
  readonly correct: boolean;
  readonly feedback?: string;
  readonly evidence?: readonly string[];
  readonly misreading?: Misreading;
}

type Facts = Readonly<Record<string, OptionFacts>>;

/** The rows of a question that has some, each with its right value; an order's items with their positions from 1. */
export const rowsOf = (question: Question): ScoredRows => {
  switch (question.kind) {
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
      return Object.fromEntries(Object.entries(question.rows).map(([row, { answer }]) => [row, answer]));
    case "order":
      return Object.fromEntries(Object.keys(question.items).map((item, index) => [item, String(index + 1)]));
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
    case "claim-and-evidence":
    case "short-text":
    case "open-response":
      return {};
  }
};

/** The values that each row of a question may be given, in the order in which they are offered. */
export const valuesOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case "who-said-it":
      return question.speakers;
    case "match":
    case "cloze":
      return Object.keys(question.values);
    case "source-relation":
      return ["agree", "conflict", "not-addressed"];
    case "order":
      return Object.keys(question.items).map((_item, index) => String(index + 1));
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
    case "claim-and-evidence":
    case "short-text":
    case "open-response":
      return [];
  }
};

const inField = (field: string, options: Facts): Facts =>
  Object.fromEntries(Object.entries(options).map(([option, facts]) => [choiceIn(field, option), facts]));

type Reason = Omit<OptionFacts, "correct">;

const inRows = (
  question: Question,
  rows: Readonly<Record<string, Reason & { readonly given?: Readonly<Record<string, Reason>> | undefined }>>,
): Facts =>
  Object.fromEntries(
    Object.entries(rowsOf(question)).flatMap(([row, right]) =>
      valuesOf(question).map((value): readonly [string, OptionFacts] => {
        if (value === right) return [choiceIn(row, value), { correct: true }];
        const { given = {}, ...own } = rows[row] ?? {};
        const { feedback, evidence, misreading } = (Object.hasOwn(given, value) ? given[value] : own) ?? own;
        return [
          choiceIn(row, value),
          {
            correct: false,
            ...(feedback ? { feedback } : {}),
            ...(evidence ? { evidence } : {}),
            ...(misreading ? { misreading } : {}),
          },
        ];
      }),
    ),
  );

/** Everything that can be chosen in a question of any kind, by its choice. Typed answers have nothing to choose from. */
export const optionsOf = (question: Question): Facts => {
  switch (question.kind) {
    case "claim-and-evidence":
      return { ...inField(claimField, question.options), ...inField(proofField, question.proofs) };
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
      return inRows(question, question.rows);
    case "order":
      return inRows(question, question.items);
    case "short-text":
    case "open-response":
      return {};
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
      return question.options;
  }
};
