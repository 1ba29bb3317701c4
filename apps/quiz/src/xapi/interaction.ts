import type { Question } from "@sidelight/content";
import {
  claimField,
  fieldOf,
  proofField,
  rightChoices,
  typedText,
  valueIn,
  valuesOf,
} from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { optionWords, sentenceWords } from "../practice/option-words.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { valueWords } from "../questions/value-words.ts";
import type { Activity, Component } from "./statement.ts";

type Definition = NonNullable<Activity["definition"]>;
type Interaction = Pick<
  Definition,
  "interactionType" | "correctResponsesPattern" | "choices" | "source" | "target"
>;

const component = ({ language }: PracticeData, id: string, words: string): Component => ({
  id,
  description: { [language]: words },
});

/** A list of answers: choices by `[,]`, a row and its value by `[.]` (xAPI 1.0.3, Data, 4.1.1.1 response patterns). */
const pattern = (choices: readonly string[]): string =>
  choices
    .map((choice) => {
      const { field, value } = fieldOf(choice);
      return field === undefined ? value : `${field}[.]${value}`;
    })
    .join("[,]");

const inSequence = (items: readonly string[], chosen: readonly string[]): readonly string[] =>
  items
    .filter((item) => valueIn(chosen, item) !== undefined)
    .sort((a, b) => readNumber(valueIn(chosen, a) ?? "") - readNumber(valueIn(chosen, b) ?? ""));

/** What was answered, in the notation of the question's interaction type. */
export const responseOf = (question: Question, chosen: readonly string[]): string => {
  switch (question.kind) {
    case "short-text":
    case "open-response":
      return typedText(chosen);
    case "order":
      return pattern(inSequence(Object.keys(question.items), chosen));
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
    case "claim-and-evidence":
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
      return pattern(chosen);
  }
};

/** A question as one of xAPI's interaction types, with its right answer and everything that could be chosen. */
export const interactionOf = (data: PracticeData, question: Question): Interaction => {
  const right = { correctResponsesPattern: [pattern(rightChoices(question))] };
  switch (question.kind) {
    case "short-text":
      return {
        interactionType: "fill-in",
        correctResponsesPattern: question.accepted.map((text) => `{case_matters=false}${text}`),
      };
    case "open-response":
      return { interactionType: "long-fill-in" };
    case "order":
      return {
        interactionType: "sequencing",
        correctResponsesPattern: [pattern(Object.keys(question.items))],
        choices: Object.entries(question.items).map(([id, { text }]) => component(data, id, text)),
      };
    case "claim-and-evidence":
      return {
        ...right,
        interactionType: "matching",
        source: [claimField, proofField].map((id) => component(data, id, id)),
        target: [
          ...Object.entries(question.options).map(([id, { text }]) => component(data, id, text)),
          ...Object.keys(question.proofs).map((id) => component(data, id, sentenceWords(data, id))),
        ],
      };
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
      return {
        ...right,
        interactionType: "matching",
        source: Object.entries(question.rows).map(([row, { text }]) => component(data, row, text)),
        target: valuesOf(question).map((value) => component(data, value, valueWords(data, question, value))),
      };
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
      return {
        ...right,
        interactionType: "choice",
        choices: Object.keys(question.options).map((id) =>
          component(data, id, optionWords(data, question, id)),
        ),
      };
  }
};
