import { type Judgement, type ScoredQuestion, scoreOptions } from "../score-options.ts";

/** `max(0, (hits − wrong) / N)`, N being the number of right options, which the learner is told. */
export const scoreSeveralChoices = (question: ScoredQuestion, chosen: readonly string[]): Judgement =>
  scoreOptions(question, chosen);
