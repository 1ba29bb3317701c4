import type { Judgement } from "../score-options.ts";

/** Never in the score: whoever wrote it holds it against the model and the list. */
export const scoreOpenResponse = (): Judgement => ({ score: 0, hits: [], missed: [], wrong: [] });
