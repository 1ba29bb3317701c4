import { type Judgement, rightOptions, type ScoredQuestion, scoreOptions } from "../score-options.ts";

/** As single choice where one sentence proves it (radios), as several choices where more do (checkboxes). */
export const scoreEvidence = (question: ScoredQuestion, chosen: readonly string[]): Judgement =>
  scoreOptions(question, rightOptions(question).length === 1 ? chosen.slice(0, 1) : chosen);
