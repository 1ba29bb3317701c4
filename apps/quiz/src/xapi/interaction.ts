import type { Question } from "@sidelight/content";
import { fieldOf, kindOf, rightChoices, typedText, valueIn } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { optionWords, partWords } from "../practice/option-words.ts";
import type { PracticeData } from "../practice/practice-data.ts";
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

/** Joins choices by `[,]`, a row and its value by `[.]` (xAPI 1.0.3, Data, 4.1.1.1 response patterns). */
const pattern = (choices: readonly string[]): string =>
  choices
    .map((choice) => {
      const { field, value } = fieldOf(choice);
      return field === undefined ? value : `${field}[.]${value}`;
    })
    .join("[,]");

const inSequence = (items: readonly string[], response: readonly string[]): readonly string[] =>
  items
    .filter((item) => valueIn(response, item) !== undefined)
    .sort((a, b) => readNumber(valueIn(response, a) ?? "") - readNumber(valueIn(response, b) ?? ""));

/** Writes a response in the notation of the question's interaction type. */
export const responseOf = (question: Question, response: readonly string[]): string => {
  const interaction = kindOf(question).interaction(question);
  switch (interaction.type) {
    case "fill-in":
    case "long-fill-in":
      return typedText(response);
    case "sequencing":
      return pattern(inSequence(interaction.items, response));
    case "choice":
    case "matching":
      return pattern(response);
  }
};

/** Describes a question as one of xAPI's interactions, with its right answer and everything that can be chosen. */
export const interactionOf = (data: PracticeData, question: Question): Interaction => {
  const kind = kindOf(question);
  const interaction = kind.interaction(question);
  const right = { correctResponsesPattern: [pattern(rightChoices(question))] };
  const rowComponent = (row: string) => component(data, row, kind.rowText(question, row) || row);
  switch (interaction.type) {
    case "fill-in":
      return {
        interactionType: interaction.type,
        correctResponsesPattern: interaction.accepted.map((text) => `{case_matters=false}${text}`),
      };
    case "long-fill-in":
      return { interactionType: interaction.type };
    case "sequencing":
      return {
        interactionType: interaction.type,
        correctResponsesPattern: [pattern(interaction.items)],
        choices: interaction.items.map(rowComponent),
      };
    case "matching":
      return {
        ...right,
        interactionType: interaction.type,
        source: interaction.sources.map(rowComponent),
        target: interaction.targets.map(({ id, words }) => component(data, id, partWords(data, words))),
      };
    case "choice":
      return {
        ...right,
        interactionType: interaction.type,
        choices: interaction.choices.map((id) => component(data, id, optionWords(data, question, id))),
      };
  }
};
