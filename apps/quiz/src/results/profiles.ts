import type { Misreading, Question } from "@sidelight/content";
import { isScored } from "@sidelight/content/questions";
import type { Attempt, Confidence } from "../attempt/attempt.ts";
import { earned, handedIn } from "../attempt/results.ts";
import { misreadingsIn } from "../practice/mistakes.ts";

type Questions = Readonly<Record<string, Question>>;

/** How often the text was misread in one way, and where. */
export interface MisreadingCount {
  readonly misreading: Misreading;
  /** The questions in which it happened. */
  readonly times: number;
  /** Their names, in the order in which they were asked. */
  readonly questions: readonly string[];
}

/** The ways in which the wrong answers of an attempt misread the text, the most frequent first. */
export const misreadingProfile = (attempt: Attempt, questions: Questions): readonly MisreadingCount[] => {
  const found = attempt.questions.flatMap((id) => {
    const question = questions[id];
    if (!question) return [];
    return misreadingsIn(question, handedIn(attempt, id)).map((misreading) => ({ misreading, id }));
  });
  const groups = new Map<Misreading, string[]>();
  for (const { misreading, id } of found) groups.set(misreading, [...(groups.get(misreading) ?? []), id]);
  return [...groups]
    .map(([misreading, questions]) => ({ misreading, times: questions.length, questions }))
    .sort((a, b) => b.times - a.times);
};

/** How answers given with one degree of confidence turned out. */
export interface CalibrationLine {
  readonly confidence: Confidence;
  /** Answers handed in with it. */
  readonly answers: number;
  /** What they earned together; as much as `answers` where all were right. */
  readonly score: number;
}

const degrees: readonly Confidence[] = ["guess", "fairly-sure", "sure"];

/**
 * How sure the learner was, beside how right: a line for each degree that was given. Whoever is well calibrated earns more
 * where more sure (Lichtenstein, Fischhoff & Phillips 1982); it is shown, and never scored.
 */
export const calibration = (attempt: Attempt, questions: Questions): readonly CalibrationLine[] =>
  degrees.flatMap((confidence) => {
    const scores = attempt.questions.flatMap((id) => {
      const question = questions[id];
      const answer = attempt.answers[id];
      return question && isScored(question) && answer?.checked && answer.confidence === confidence
        ? [earned(attempt, id, question)]
        : [];
    });
    return scores.length > 0
      ? [{ confidence, answers: scores.length, score: scores.reduce((sum, score) => sum + score, 0) }]
      : [];
  });
