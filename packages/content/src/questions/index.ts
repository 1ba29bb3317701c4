export {
  type ClaimAndEvidenceOutcome,
  claimField,
  outcomeOf,
  proofField,
} from "../kinds/claim-and-evidence/kind.ts";
export type {
  Interaction,
  Judgement,
  KindDefinition,
  ModelAnswer,
  NameList,
  OptionFacts,
  Rationale,
  Reason,
  Response,
  Task,
  Verdict,
  WordSource,
} from "../kinds/definition.ts";
export { kindOf, questionKinds } from "../kinds/kinds.ts";
export { rightOptions, type ScoredQuestion } from "../kinds/named-options.ts";
export { outOfPlace } from "../kinds/order/kind.ts";
export { isNearMiss } from "../kinds/short-text/near-miss.ts";
export {
  choicesAsked,
  choosesOne,
  isScored,
  isTyped,
  longestText,
  optionsOf,
  rightChoices,
  rowsOf,
  scoreQuestion,
  valuesOf,
} from "./asking.ts";
export { questionHash } from "./hash.ts";
export { choiceIn, fieldOf, textField, typedText, valueIn } from "./response.ts";
export { isSeed, largestSeed, optionOrder, orderedNames, shuffle, valueOrder } from "./shuffle.ts";
