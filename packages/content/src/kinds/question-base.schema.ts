import { z } from "zod";
import { identifierSchema, textSchema } from "../model/identifier.schema.ts";

/**
 * The reading process that a question needs, from the PISA 2018 reading framework: locate, understand,
 * evaluate and reflect.
 */
export const processSchema = z.enum(["locate", "understand", "evaluate"]);

/** How a wrong option misreads the text. */
export const misreadingSchema = z.enum([
  "wrong-speaker",
  "wrong-channel",
  "claim-taken-as-fact",
  "denial-overlooked",
  "figures-merged",
  "time-confused",
  "place-confused",
  "overstated",
  "understated",
  "not-in-the-text",
]);

const evidenceSchema = z
  .array(identifierSchema)
  .min(1)
  .readonly()
  .meta({ description: "The sentences that prove it, by name." });

/** The part of a right option. */
export const rightSchema = z.strictObject({ correct: z.literal(true) });

/** The parts of every wrong option: why it is wrong, the sentences that prove it, and the misreading. */
export const wrongSchema = z.strictObject({
  correct: z.literal(false),
  feedback: textSchema,
  evidence: evidenceSchema,
  misreading: misreadingSchema,
});

/** An option whose words are its own. */
export const textOptionSchema = z.discriminatedUnion("correct", [
  rightSchema.extend({ text: textSchema }),
  wrongSchema.extend({ text: textSchema }),
]);

/** An option whose words come from elsewhere: a sentence of the lesson, or a fixed answer. */
export const bareOptionSchema = z.discriminatedUnion("correct", [rightSchema, wrongSchema]);

/** The parts of every question, whatever its kind. */
export const questionBase = {
  process: processSchema,
  stem: textSchema,
  claims: z.array(identifierSchema).readonly().optional().meta({
    description: "The claims it is about. Two that contest each other make it a question about conflict.",
  }),
  hints: z
    .array(textSchema)
    .readonly()
    .optional()
    .meta({ description: "From gentle to plain. They never cost marks." }),
  evidence: evidenceSchema,
  explanation: textSchema.meta({ description: "Why the right answer is right, shown after checking." }),
};

/**
 * The feedback on a wrong answer that is not an option: why it is wrong, the sentences that prove it, and the
 * misreading.
 */
export const otherwiseSchema = wrongSchema.omit({ correct: true });

/** One row of a question with several rows. The learner gives it a value, by a select or radios. */
export const rowSchema = otherwiseSchema.extend({
  text: textSchema,
  answer: identifierSchema.meta({ description: "The value that is right for this row, by name." }),
  given: z.record(identifierSchema, otherwiseSchema).optional().meta({
    description: "By value: the feedback on this wrong value. Every other value gets the row’s feedback.",
  }),
});

/** Values to choose from, by name. */
export const valuesSchema = z.record(identifierSchema, textSchema);
