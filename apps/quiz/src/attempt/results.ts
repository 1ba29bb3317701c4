import type { Process, Question } from "@sidelight/content";
import { isScored, scoreQuestion } from "@sidelight/content/questions";
import type { Attempt, Outcome } from "./attempt.ts";

/** The outcome of a whole attempt. */
export interface Results extends Outcome {
  /** One line per process of reading that the questions call for, in the order locate, understand, evaluate. */
  readonly byProcess: readonly (Outcome & { readonly process: Process })[];
  /** The questions without full marks, in order. */
  readonly missed: readonly string[];
}

const processes: readonly Process[] = ["locate", "understand", "evaluate"];

/** What was handed in for a question. Choosing alone hands nothing in. */
export const handedIn = (attempt: Attempt, id: string): readonly string[] => {
  const answer = attempt.answers[id];
  return answer?.checked ? answer.chosen : [];
};

/** What a question earned in an attempt, from 0 to 1; nothing for one that was not answered. */
export const earned = (attempt: Attempt, id: string, question: Question): number =>
  scoreQuestion(question, handedIn(attempt, id)).score;

/**
 * Adds an attempt up: one point a question, parts of a point where an answer is partly right. Answers in words of one's own
 * are not in it.
 */
export const resultsOf = (attempt: Attempt, questions: Readonly<Record<string, Question>>): Results => {
  const marks = attempt.questions.flatMap((id) => {
    const question = questions[id];
    return question && isScored(question)
      ? [{ id, process: question.process, score: earned(attempt, id, question) }]
      : [];
  });
  const outcome = (some: typeof marks): Outcome => ({
    score: some.reduce((sum, { score }) => sum + score, 0),
    of: some.length,
  });
  return {
    ...outcome(marks),
    byProcess: processes
      .map((process) => ({ process, ...outcome(marks.filter((mark) => mark.process === process)) }))
      .filter(({ of }) => of > 0),
    missed: marks.filter(({ score }) => score < 1).map(({ id }) => id),
  };
};
