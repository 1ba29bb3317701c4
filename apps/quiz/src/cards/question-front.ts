import type { Question } from "@sidelight/content";
import { optionOrder, rowsOf, valueOrder } from "@sidelight/content/questions";
import { formatNumber } from "@sidelight/preferences/messages";
import { optionWords } from "../practice/option-words.ts";
import { firstSeed, type PracticeData } from "../practice/practice-data.ts";
import { valueWords } from "../questions/value-words.ts";
import type { CardFace } from "./card-face.ts";

/** A passage whose gaps are numbers, as they are read aloud. */
const numbered = (passage: string, rows: readonly string[], number: (index: number) => string): string =>
  rows.reduce((text, row, index) => text.replace(`{${row}}`, `(${number(index + 1)}) ____`), passage);

/** What stands on the front of a question's card: all that it takes to answer, in the order of the first seed. */
export const questionFront = (
  data: PracticeData,
  id: string,
  question: Question,
): Pick<CardFace, "front" | "statement" | "passage" | "listed" | "values"> => {
  const front = question.stem;
  const options = optionOrder(question, id, firstSeed);
  const rows = Object.keys(rowsOf(question));
  const values = valueOrder(question, id, firstSeed).map((value) => valueWords(data, question, value));
  switch (question.kind) {
    case "true-false-not-stated":
      return { front, statement: question.statement };
    case "claim-and-evidence":
      return { front, listed: options.map((option) => question.options[option]?.text ?? "") };
    case "order":
      return { front, listed: options.map((item) => question.items[item]?.text ?? "") };
    case "cloze":
      return {
        front,
        passage: numbered(question.passage, rows, (number) => formatNumber(data.language, number)),
        values,
      };
    case "who-said-it":
    case "match":
    case "source-relation":
      return { front, listed: rows.map((row) => question.rows[row]?.text ?? ""), values };
    case "short-text":
    case "open-response":
      return { front };
    case "single-choice":
    case "several-choices":
    case "evidence":
    case "next-check":
      return { front, listed: options.map((option) => optionWords(data, question, option)) };
  }
};
