import type { Attempt } from "@sidelight/attempt";
import type { QuizData } from "../quiz-data/quiz-data.ts";
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
 * Writes one field after RFC 4180. A text that a spreadsheet would run as a formula gets a leading apostrophe, because a learner
 * may have typed it.
 */
const field = (value: string | number): string => {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes an attempt as a table with a line for each question, in UTF-8 with a byte order mark so that Excel reads Arabic. */
export const attemptCsv = (attempt: Attempt, data: QuizData): string => {
  const lines = answerRecords(attempt, data).map((record) =>
    Object.values(columns).map((value) => field(value(record, attempt))),
  );
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => `${line.join(",")}\r\n`).join("")}`;
};
