export { questionHash } from "./hash.ts";
export { choicesAsked, choosesOne, questionKinds, scoreQuestion } from "./kinds.ts";
export { type Judgement, rightOptions, type ScoredQuestion } from "./score-options.ts";
export { isSeed, largestSeed, optionOrder, shuffle } from "./shuffle.ts";
