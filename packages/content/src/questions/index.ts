export {
  type ClaimAndEvidenceOutcome,
  claimField,
  outcomeOf,
  proofField,
} from "./claim-and-evidence/score.ts";
export { choiceIn, fieldOf, textField, valueIn } from "./field.ts";
export { questionHash } from "./hash.ts";
export {
  choicesAsked,
  choosesOne,
  isScored,
  isTyped,
  longestText,
  questionKinds,
  rightChoices,
  scoreQuestion,
} from "./kinds.ts";
export { type OptionFacts, optionsOf, rowsOf, valuesOf } from "./options-of.ts";
export { outOfPlace } from "./order/score.ts";
export { type Judgement, rightOptions, type ScoredQuestion } from "./score-options.ts";
export { isNearMiss } from "./short-text/near-miss.ts";
export { typedText } from "./short-text/score.ts";
export { isSeed, largestSeed, optionOrder, shuffle, valueOrder } from "./shuffle.ts";
