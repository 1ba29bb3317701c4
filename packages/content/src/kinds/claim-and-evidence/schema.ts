import { z } from "zod";
import { identifierSchema, textSchema } from "../../model/identifier.schema.ts";
import { bareOptionSchema, questionBase, textOptionSchema } from "../question-base.schema.ts";

/** A claim to choose, and the sentence that proves it. */
export const claimAndEvidenceSchema = z.strictObject({
  kind: z.literal("claim-and-evidence"),
  ...questionBase,
  options: z.record(identifierSchema, textOptionSchema),
  proofs: z
    .record(identifierSchema, bareOptionSchema)
    .meta({ description: "Keyed by sentence name: the candidates for the proof, one of them right." }),
  outcomes: z
    .strictObject({ both: textSchema, claim: textSchema, proof: textSchema, neither: textSchema })
    .meta({ description: "The feedback: both right, only the claim, only the proof, neither." }),
});
