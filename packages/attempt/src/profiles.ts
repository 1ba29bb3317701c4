import type { Misreading } from "@sidelight/content";
import { type Attempt, answerTo, type Confidence, confidences, submittedResponse } from "./attempt.ts";
import { misreadingsIn } from "./mistakes.ts";
import { markOf, type Questions, questionsIn } from "./results.ts";

/** How often the learner misread the text in one way, and where. */
export interface MisreadingCount {
  readonly misreading: Misreading;
  /** The number of questions in which it happened. */
  readonly times: number;
  /** Their ids, in the order in which they were asked. */
  readonly questions: readonly string[];
}

/** Lists the misreadings behind the wrong answers of an attempt, the most frequent first. */
export const misreadingProfile = (attempt: Attempt, questions: Questions): readonly MisreadingCount[] => {
  const found = questionsIn(attempt, questions).flatMap(([id, question]) =>
    misreadingsIn(question, submittedResponse(attempt, id)).map((misreading) => ({ misreading, id })),
  );
  const groups = new Map<Misreading, string[]>();
  for (const { misreading, id } of found) groups.set(misreading, [...(groups.get(misreading) ?? []), id]);
  return [...groups]
    .map(([misreading, ids]) => ({ misreading, times: ids.length, questions: ids }))
    .sort((a, b) => b.times - a.times);
};

/** The scores of the answers given with one degree of confidence. */
export interface CalibrationLine {
  readonly confidence: Confidence;
  /** The number of answers submitted with it. */
  readonly answers: number;
  /** The points they earned together; as many as `answers` if all were right. */
  readonly points: number;
}

/**
 * Sets what the learner earned beside how sure they were, with a line for each degree used. Well-calibrated learners earn more
 * where they are surer (Lichtenstein, Fischhoff & Phillips 1982). It is shown and never scored.
 */
export const calibration = (attempt: Attempt, questions: Questions): readonly CalibrationLine[] =>
  confidences.flatMap((confidence) => {
    const marks = questionsIn(attempt, questions).flatMap(([id, question]) => {
      const answer = answerTo(attempt, id);
      const mark = markOf(attempt, id, question);
      return mark.isScored && answer?.submitted && answer.confidence === confidence ? [mark] : [];
    });
    return marks.length > 0
      ? [{ confidence, answers: marks.length, points: marks.reduce((sum, { points }) => sum + points, 0) }]
      : [];
  });
