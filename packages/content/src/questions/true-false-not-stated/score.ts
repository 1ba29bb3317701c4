import { type Judgement, type ScoredQuestion, scoreOptions } from "../score-options.ts";

/** 0 or 1. Only the first choice counts: the control is a set of radios. */
export const scoreTrueFalseNotStated = (question: ScoredQuestion, chosen: readonly string[]): Judgement =>
  scoreOptions(question, chosen.slice(0, 1));
