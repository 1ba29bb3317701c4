import type { Question } from "@sidelight/content";
import { claimField, fieldOf } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";
import { valueWords } from "../questions/value-words.ts";
import type { PracticeData } from "./practice-data.ts";

/** The words of one sentence of the lesson. */
export const sentenceWords = ({ sections }: Pick<PracticeData, "sections">, id: string): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.flat()).find((sentence) => sentence.id === id)?.text ?? "";

/** The words of a row, a gap or an item: what a value was given to. */
const rowWords = (rows: Readonly<Record<string, { readonly text: string }>>, row: string): string =>
  rows[row]?.text ?? "";

/** A choice in words, whatever the kind of question. */
export const optionWords = (data: PracticeData, question: Question, choice: string): string => {
  const { field = "", value } = fieldOf(choice);
  switch (question.kind) {
    case "single-choice":
    case "several-choices":
    case "next-check":
      return question.options[choice]?.text ?? "";
    case "true-false-not-stated":
      return quizMessages[data.language].answers[choice as keyof QuizMessages["answers"]];
    case "evidence":
      return sentenceWords(data, choice);
    case "claim-and-evidence":
      return field === claimField ? (question.options[value]?.text ?? "") : sentenceWords(data, value);
    case "short-text":
    case "open-response":
      return value;
    case "order":
      return quizMessages[data.language].rows.pair(
        rowWords(question.items, field),
        quizMessages[data.language].order.at(readNumber(value)),
      );
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
      return quizMessages[data.language].rows.pair(
        rowWords(question.rows, field),
        valueWords(data, question, value),
      );
  }
};

/** A question in a list, where its stem alone may not tell it from others. */
export const questionWords = (data: Pick<PracticeData, "language">, question: Question): string =>
  "statement" in question ? quizMessages[data.language].statement(question.statement) : question.stem;
