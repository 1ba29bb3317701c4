import type { Question } from "@sidelight/content";
import { fieldOf, kindOf, rightChoices, typedText, valueIn } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import type { ReportedQuiz } from "./reported-quiz.ts";

/** A choice of an interaction, with its words by BCP 47 tag. */
export interface Component {
  readonly id: string;
  readonly description: Readonly<Record<string, string>>;
}

/** A question as an interaction of xAPI and SCORM 2004. */
export interface InteractionDefinition {
  readonly interactionType: "choice" | "matching" | "sequencing" | "fill-in" | "long-fill-in";
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

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

/** Describes a question as an interaction, with its key and everything that can be chosen. */
export const interactionOf = (
  { language, words }: Pick<ReportedQuiz, "language" | "words">,
  question: Question,
): InteractionDefinition => {
  const kind = kindOf(question);
  const interaction = kind.interaction(question);
  const key = { correctResponsesPattern: [pattern(rightChoices(question))] };
  const component = (id: string, text: string): Component => ({ id, description: { [language]: text } });
  const rowComponent = (row: string) => component(row, kind.rowText(question, row) || row);
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
        ...key,
        interactionType: interaction.type,
        source: interaction.sources.map(rowComponent),
        target: interaction.targets.map(({ id, words: source }) => component(id, words.part(source))),
      };
    case "choice":
      return {
        ...key,
        interactionType: interaction.type,
        choices: interaction.choices.map((id) => component(id, words.choice(question, id))),
      };
  }
};
