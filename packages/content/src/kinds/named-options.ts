import type { Question } from "../model/question.ts";
import { defaults } from "./defaults.ts";
import type { Judgement, KindDefinition, OptionFacts, Response } from "./definition.ts";

/** A question with named options, each right or wrong. */
export interface ScoredQuestion {
  readonly options: Readonly<Record<string, { readonly correct: boolean }>>;
}

/** Lists the right options of a question in the order in which they are written. */
export const rightOptions = (question: ScoredQuestion): readonly string[] =>
  Object.keys(question.options).filter((id) => question.options[id]?.correct === true);

/**
 * Judges a set of chosen options: `max(0, (hits − wrong) / N)`, where N is the number of right options.
 * With one right option and one choice this is 0 or 1. Ticking everything never pays, because each wrong tick takes back
 * what a right one gave.
 *
 * Options that the question doesn't have are ignored: the response may be older than the question.
 */
export const scoreOptions = (question: ScoredQuestion, response: Response): Judgement => {
  const right = rightOptions(question);
  const known = new Set(response.filter((id) => Object.hasOwn(question.options, id)));
  const hits = right.filter((id) => known.has(id));
  const missed = right.filter((id) => !known.has(id));
  const wrong = [...known].filter((id) => question.options[id]?.correct === false);
  const score = right.length === 0 ? 0 : Math.max(0, (hits.length - wrong.length) / right.length);
  return { score, hits, missed, wrong };
};

/** Scores the first choice alone, because the control is a set of radios: 0 or 1. */
export const scoreFirstOption = (question: ScoredQuestion, response: Response): Judgement =>
  scoreOptions(question, response.slice(0, 1));

type WithOptions = Extract<Question, { options: unknown }>;

const ownOptions = ({ options }: WithOptions): Readonly<Record<string, OptionFacts & { text?: string }>> =>
  options;

/** What kinds with one list of options have in common. */
export const namedOptions: KindDefinition<WithOptions> = {
  ...defaults,
  task: "options",
  score: scoreOptions,
  options: ownOptions,
  optionList: ({ options }) => ({ names: Object.keys(options), isShuffled: true }),
  words: (question, value) => ({ text: ownOptions(question)[value]?.text ?? "" }),
  interaction: ({ options }) => ({ type: "choice", choices: Object.keys(options) }),
};
