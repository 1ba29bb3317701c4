import type { Process, Question } from "@sidelight/content";
import { isScored, scoreQuestion } from "@sidelight/content/questions";
import { type Attempt, type Score, submittedResponse } from "./attempt.ts";

/** The questions of a quiz by id. */
export type Questions = Readonly<Record<string, Question>>;

/** How a response was marked. */
export interface Mark {
  /** From 0 to 1; 0 for a question that is not scored. */
  readonly points: number;
  readonly isScored: boolean;
  /** The outcome in one word: `none` without a response, `own` for an answer that is not scored. */
  readonly outcome: "right" | "part" | "wrong" | "none" | "own";
}

/** Marks a response to a question. Every score of an attempt comes from here. */
export const markResponse = (question: Question, response: readonly string[]): Mark => {
  const scored = isScored(question);
  const { score } = scoreQuestion(question, response);
  const points = scored ? score : 0;
  const judged = scored ? (score === 1 ? "right" : score > 0 ? "part" : "wrong") : "own";
  return { points, isScored: scored, outcome: response.length === 0 ? "none" : judged };
};

/** Marks the submitted response to a question of an attempt. */
export const markOf = (attempt: Attempt, id: string, question: Question): Mark =>
  markResponse(question, submittedResponse(attempt, id));

/** The results of a whole attempt. */
export interface Results extends Score {
  /** One line per reading process that the questions call for, in the order locate, understand, evaluate. */
  readonly byProcess: readonly (Score & { readonly process: Process })[];
  /** The questions without full marks, in order. */
  readonly missed: readonly string[];
}

const processes: readonly Process[] = ["locate", "understand", "evaluate"];

/** Returns the questions of an attempt in its order, each with its id. Those that are gone are left out. */
export const questionsIn = (
  { questions: ids }: Pick<Attempt, "questions">,
  questions: Questions,
): readonly (readonly [id: string, question: Question])[] =>
  ids.flatMap((id) => {
    const question = questions[id];
    return question ? [[id, question] as const] : [];
  });

/** Adds up an attempt: one point per question, and part of it for a partly right answer. Unscored questions are left out. */
export const resultsOf = (attempt: Attempt, questions: Questions): Results => {
  const marks = questionsIn(attempt, questions).flatMap(([id, question]) => {
    const { isScored: counts, points } = markOf(attempt, id, question);
    return counts ? [{ id, process: question.process, points }] : [];
  });
  const total = (some: typeof marks): Score => ({
    raw: some.reduce((sum, { points }) => sum + points, 0),
    max: some.length,
  });
  return {
    ...total(marks),
    byProcess: processes
      .map((process) => ({ process, ...total(marks.filter((mark) => mark.process === process)) }))
      .filter(({ max }) => max > 0),
    missed: marks.filter(({ points }) => points < 1).map(({ id }) => id),
  };
};

/** Returns the score that counts for an attempt: in a retry of missed questions, that of the first round. */
export const countedScore = (attempt: Attempt, questions: Questions): Score => {
  const { raw, max } = attempt.first ?? resultsOf(attempt, questions);
  return { raw, max };
};

/** Returns a score from 0 to 1; 0 where nothing could be scored. */
export const scaledScore = ({ raw, max }: Score): number => (max > 0 ? raw / max : 0);

/** Rounds points to four decimal places, as reports and exports have them. */
export const roundedPoints = (points: number): number => Math.round(points * 1e4) / 1e4;
