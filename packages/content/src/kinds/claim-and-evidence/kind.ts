import { choiceIn, fieldOf, valueIn } from "../../questions/response.ts";
import { defaults } from "../defaults.ts";
import type { KindDefinition, Options, QuestionOf, Response } from "../definition.ts";
import { rightOptions, type ScoredQuestion } from "../named-options.ts";

/** The names of the controls of the two parts. */
export const claimField = "claim";
export const proofField = "proof";

/** Which of the two parts were right. */
export type ClaimAndEvidenceOutcome = "both" | "claim" | "proof" | "neither";

interface TwoParts extends ScoredQuestion {
  readonly proofs: ScoredQuestion["options"];
}

/** Says which of the two parts were right. The feedback tells the four cases apart. */
export const outcomeOf = (question: TwoParts, response: Response): ClaimAndEvidenceOutcome => {
  const claim = rightOptions(question).includes(valueIn(response, claimField) ?? "");
  const proof = rightOptions({ options: question.proofs }).includes(valueIn(response, proofField) ?? "");
  if (claim) return proof ? "both" : "claim";
  return proof ? "proof" : "neither";
};

const inField = (field: string, options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([option, facts]) => [choiceIn(field, option), facts]));

/** Scores 1 for both parts, ½ for the claim alone, 0 otherwise: a proof of a claim that was not chosen is a lucky find. */
export const claimAndEvidence: KindDefinition<QuestionOf<"claim-and-evidence">> = {
  ...defaults,
  task: "two-parts",
  score(question, response) {
    const parts = [
      { field: claimField, options: question.options },
      { field: proofField, options: question.proofs },
    ].map(({ field, options }) => ({
      field,
      right: rightOptions({ options })[0] ?? "",
      value: valueIn(response, field),
      options,
    }));
    const outcome = outcomeOf(question, response);
    return {
      score: outcome === "both" ? 1 : outcome === "claim" ? 0.5 : 0,
      hits: parts
        .filter(({ right, value }) => right === value)
        .map(({ field, right }) => choiceIn(field, right)),
      missed: parts
        .filter(({ right, value }) => right !== value)
        .map(({ field, right }) => choiceIn(field, right)),
      wrong: parts.flatMap(({ field, right, value, options }) =>
        value !== undefined && value !== right && Object.hasOwn(options, value)
          ? [choiceIn(field, value)]
          : [],
      ),
    };
  },
  options: ({ options, proofs }) => ({ ...inField(claimField, options), ...inField(proofField, proofs) }),
  optionList: ({ options }) => ({ names: Object.keys(options), isShuffled: true }),
  words: ({ options }, value, field) =>
    field === claimField ? { text: options[value]?.text ?? "" } : { sentence: value },
  comment: (question, response) =>
    response.length > 0 ? question.outcomes[outcomeOf(question, response)] : undefined,
  interaction(question) {
    return {
      type: "matching",
      sources: [claimField, proofField],
      targets: Object.keys(this.options(question)).map((choice) => {
        const { field, value: id } = fieldOf(choice);
        return { id, words: this.words(question, id, field) };
      }),
    };
  },
};
