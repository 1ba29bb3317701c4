import { choiceIn, valueIn } from "../field.ts";
import { type Judgement, rightOptions, type ScoredQuestion } from "../score-options.ts";

/** The two parts of the question: names of their controls. */
export const claimField = "claim";
export const proofField = "proof";

/** Which of the two parts were right. */
export type ClaimAndEvidenceOutcome = "both" | "claim" | "proof" | "neither";

interface TwoParts extends ScoredQuestion {
  readonly proofs: ScoredQuestion["options"];
}

/** Tells the four cases apart, which feedback does too. */
export const outcomeOf = (question: TwoParts, chosen: readonly string[]): ClaimAndEvidenceOutcome => {
  const claim = rightOptions(question).includes(valueIn(chosen, claimField) ?? "");
  const proof = rightOptions({ options: question.proofs }).includes(valueIn(chosen, proofField) ?? "");
  if (claim) return proof ? "both" : "claim";
  return proof ? "proof" : "neither";
};

/** 1 for both, ½ for the claim alone, 0 otherwise: a sentence that proves what one does not hold is a lucky find. */
export const scoreClaimAndEvidence = (question: TwoParts, chosen: readonly string[]): Judgement => {
  const parts = [
    { field: claimField, options: question.options },
    { field: proofField, options: question.proofs },
  ].map(({ field, options }) => ({
    field,
    right: rightOptions({ options })[0] ?? "",
    value: valueIn(chosen, field),
    options,
  }));
  const outcome = outcomeOf(question, chosen);
  return {
    score: outcome === "both" ? 1 : outcome === "claim" ? 0.5 : 0,
    hits: parts
      .filter(({ right, value }) => right === value)
      .map(({ field, right }) => choiceIn(field, right)),
    missed: parts
      .filter(({ right, value }) => right !== value)
      .map(({ field, right }) => choiceIn(field, right)),
    wrong: parts.flatMap(({ field, right, value, options }) =>
      value !== undefined && value !== right && Object.hasOwn(options, value) ? [choiceIn(field, value)] : [],
    ),
  };
};
