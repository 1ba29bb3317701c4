/** What every scored kind has in common: named options, each right or wrong. */
export interface ScoredQuestion {
  readonly options: Readonly<Record<string, { readonly correct: boolean }>>;
}

/** How an answer was judged. Codes and numbers only: the words are the learner's language's business. */
export interface Judgement {
  /** From 0 to 1. */
  readonly score: number;
  /** Right options that were chosen. */
  readonly hits: readonly string[];
  /** Right options that were not chosen. */
  readonly missed: readonly string[];
  /** Wrong options that were chosen. */
  readonly wrong: readonly string[];
}

/** The right options of a question, in the order they are written. */
export const rightOptions = (question: ScoredQuestion): readonly string[] =>
  Object.keys(question.options).filter((id) => question.options[id]?.correct === true);

/**
 * Judges a set of chosen options: `max(0, (hits − wrong) / N)`, where N is the number of right options.
 * With one right option and one choice this is 0 or 1; ticking everything never pays, because each wrong
 * tick takes back what a right one gave.
 *
 * Options that the question does not have (an answer saved before the question was edited) are passed over.
 */
export const scoreOptions = (question: ScoredQuestion, chosen: readonly string[]): Judgement => {
  const right = rightOptions(question);
  const known = new Set(chosen.filter((id) => Object.hasOwn(question.options, id)));
  const hits = right.filter((id) => known.has(id));
  const missed = right.filter((id) => !known.has(id));
  const wrong = [...known].filter((id) => question.options[id]?.correct === false);
  const score = right.length === 0 ? 0 : Math.max(0, (hits.length - wrong.length) / right.length);
  return { score, hits, missed, wrong };
};
