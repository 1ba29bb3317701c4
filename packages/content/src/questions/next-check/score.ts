import { type Judgement, type ScoredQuestion, scoreOptions } from "../score-options.ts";

interface Credited extends ScoredQuestion {
  readonly options: Readonly<
    Record<string, { readonly correct: boolean; readonly credit?: 0.5 | undefined }>
  >;
}

/** 1 for the best step, ½ for a sound one, 0 for one that finds nothing out. Only the first choice counts: radios. */
export const scoreNextCheck = (question: Credited, chosen: readonly string[]): Judgement => {
  const judged = scoreOptions(question, chosen.slice(0, 1));
  const credit = judged.wrong[0] === undefined ? undefined : question.options[judged.wrong[0]]?.credit;
  return credit === undefined ? judged : { ...judged, score: credit };
};
