import type { Attempt } from "../attempt/attempt.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { type AnswerRecord, answerRecords } from "./answer-records.ts";

const columns: Readonly<Record<string, (record: AnswerRecord, attempt: Attempt) => string | number>> = {
  attempt: (_record, { id }) => id,
  lesson: (_record, { lesson }) => lesson,
  seed: (_record, { seed }) => seed,
  mode: (_record, { mode }) => mode,
  question: ({ question }) => question,
  kind: ({ kind }) => kind,
  process: ({ process }) => process,
  asked: ({ asked }) => asked,
  answer: ({ chosen }) => chosen.join("; "),
  answer_words: ({ chosenWords }) => chosenWords.join("; "),
  score: ({ score }) => (score === undefined ? "" : Math.round(score * 1e4) / 1e4),
  misreadings: ({ misreadings }) => misreadings.join("; "),
  confidence: ({ confidence }) => confidence ?? "",
  hints: ({ hints }) => hints,
  at: ({ at }) => at ?? "",
};

/**
 * One field after RFC 4180. A text that a spreadsheet would run as a formula is kept a text by a leading apostrophe, since
 * what a learner typed stands in it.
 */
const field = (value: string | number): string => {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** An attempt as a table for a spreadsheet: a line for each question, UTF-8 with its mark, so that Excel reads Arabic. */
export const attemptCsv = (attempt: Attempt, data: PracticeData): string => {
  const lines = answerRecords(attempt, data).map((record) =>
    Object.values(columns).map((value) => field(value(record, attempt))),
  );
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => `${line.join(",")}\r\n`).join("")}`;
};
