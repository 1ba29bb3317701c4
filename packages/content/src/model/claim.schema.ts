import { z } from "zod";
import { identifierSchema, isoDateSchema, textSchema } from "./identifier.schema.ts";

const mentionsSchema = z
  .array(textSchema)
  .min(1)
  .readonly()
  .meta({ description: "The words with which a sentence names it, any one of them." });

/** A speaker: a person, an office, a group, an agency, or someone the report does not name. */
export const speakerSchema = z.strictObject({
  name: textSchema,
  role: textSchema.meta({ description: "What they are, as the report gave it." }),
  named: z.boolean().meta({ description: "False where the report withheld the name." }),
  term: identifierSchema.optional().meta({ description: "The glossary entry about them." }),
  mentions: mentionsSchema,
});

/** The way a statement reached the public. */
export const channelSchema = z.strictObject({
  name: textSchema,
  term: identifierSchema.optional(),
  mentions: mentionsSchema
    .optional()
    .meta({ description: "Left out where the text need not name the channel (news reports in general)." }),
});

/** What became known later, separate from what was said at the time. */
export const knownNowSchema = z.strictObject({
  verdict: z.enum(["borne-out", "likely", "overtaken", "not-borne-out", "still-disputed"]),
  text: z.array(textSchema).min(1).readonly(),
  asOf: isoDateSchema.meta({ description: "The date of the newest source used." }),
  sources: z.array(identifierSchema).min(1).readonly(),
});

/** When a claim was made: the day, and the part of the day if known. */
export const claimTimeSchema = z.strictObject({
  date: isoDateSchema,
  part: z
    .enum(["early", "daytime", "late"])
    .optional()
    .meta({ description: "From midnight to dawn, by day, or in the evening and before midnight." }),
});

const claimBase = {
  said: textSchema.meta({ description: "What was said, in our words, without judging it." }),
  speaker: identifierSchema,
  channel: identifierSchema,
  when: textSchema.optional().meta({ description: "When it was said, as the report gave it." }),
  time: claimTimeSchema
    .optional()
    .meta({ description: "When it was said, as far as it is known; it puts claims in order." }),
  quotations: z
    .array(textSchema)
    .readonly()
    .optional()
    .meta({ description: "The words as they were spoken, without quotation marks." }),
  sentences: z.array(identifierSchema).min(1).readonly(),
};

const contestSchema = z.strictObject({
  by: z.array(identifierSchema).readonly().meta({ description: "The claims that contradict this one." }),
  note: textSchema.optional().meta({ description: "What else contradicts it." }),
});

/**
 * The standing of a disputed claim: another report contradicts it, someone denies it, or another source gives
 * another figure.
 */
export const disputedStandingSchema = z.enum(["contested", "denied", "figures-differ"]);

/** A claim that other reports of that night contradicted. It must say what is known now. */
const disputedClaimSchema = z.strictObject({
  ...claimBase,
  standing: disputedStandingSchema,
  contest: contestSchema,
  known: knownNowSchema,
});

/** A claim that nothing contradicted at the time. */
const undisputedClaimSchema = z.strictObject({
  ...claimBase,
  standing: z.enum(["uncontested", "statement", "description", "background"]),
  known: knownNowSchema.optional(),
});

/** A claim: who said what to whom, and its standing when it was reported. */
export const claimSchema = z.discriminatedUnion("standing", [disputedClaimSchema, undisputedClaimSchema]);
