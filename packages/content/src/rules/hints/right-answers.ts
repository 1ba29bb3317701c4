import type { Lesson } from "../../model/lesson.ts";
import type { Question } from "../../model/question.ts";
import { ownValue } from "../own-value.ts";
import type { GuidanceText } from "./guidance-texts.ts";

/** Ways to write one right answer. */
type Ways = readonly string[];

const ofRow = (lesson: Lesson, question: Question, answer: string): Ways => {
  if ("speakers" in question) {
    const speaker = ownValue(lesson.speakers, answer);
    return speaker ? [speaker.name, ...speaker.mentions] : [];
  }
  return "values" in question ? [ownValue(question.values, answer) ?? ""] : [];
};

/**
 * Returns the words of the right answers to which a text leads, each in the ways in which it can be written: those of the
 * text's own row, otherwise all. A question whose options are sentences or judgements has no such words.
 */
export const rightAnswers = (lesson: Lesson, { question, part }: GuidanceText): readonly Ways[] => {
  if ("accepted" in question) return [question.accepted];
  if ("rows" in question) {
    const rows: Readonly<Record<string, { readonly answer: string }>> = question.rows;
    const answers = part?.kind === "rows" ? [ownValue(rows, part.name)] : Object.values(rows);
    return answers.flatMap((row) => (row ? [ofRow(lesson, question, row.answer)] : []));
  }
  const options: Readonly<Record<string, { readonly correct: boolean; readonly text?: string }>> =
    "options" in question ? question.options : {};
  return Object.values(options).flatMap(({ correct, text }) => (correct && text ? [[text]] : []));
};
