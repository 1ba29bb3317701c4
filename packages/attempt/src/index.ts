export {
  type Answer,
  type Attempt,
  answerTo,
  type Confidence,
  confidences,
  hasAnswers,
  isUnderWay,
  type Mode,
  neighbour,
  type Place,
  type Score,
  type Start,
  startAttempt,
  submittedCount,
  submittedResponse,
} from "./attempt.ts";
export { decodeAttempt, encodeAttempt, type SavedAttempt } from "./codec.ts";
export { type AttemptEvent, attemptAfter } from "./events.ts";
export { attemptToResume, mergeAttempts } from "./merge.ts";
export { mergeEarlyAnswers } from "./merge-early.ts";
export { type Mistake, misreadingsIn, mistakesIn } from "./mistakes.ts";
export { type CalibrationLine, calibration, type MisreadingCount, misreadingProfile } from "./profiles.ts";
export {
  countedScore,
  type Mark,
  markOf,
  markResponse,
  type Questions,
  questionsIn,
  type Results,
  resultsOf,
  roundedPoints,
  scaledScore,
} from "./results.ts";
export { type Resumed, resumeAttempt } from "./resume.ts";
